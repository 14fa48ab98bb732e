import type { Desk } from './desk'
import { documentHandlers } from './handlers/documents'
import { exportHandlers } from './handlers/exports'
import { officeHandlers } from './handlers/office'
import { pageHandlers } from './handlers/pages'
import { printingHandlers } from './handlers/printing'
import { savingHandlers } from './handlers/saving'
import type { Handlers } from './serve'

/** Everything the window can ask, answered at this desk. */
export function handlersFor(desk: Desk): Handlers {
  return {
    ...documentHandlers(desk),
    ...savingHandlers(desk),
    ...exportHandlers(desk),
    ...pageHandlers(desk),
    ...printingHandlers(desk),
    ...officeHandlers(desk),
  }
}
