import type { Desk } from './desk'
import { derivedHandlers } from './handlers/derived'
import { documentHandlers } from './handlers/documents'
import { draftHandlers } from './handlers/drafts'
import { exportHandlers } from './handlers/exports'
import { imageHandlers } from './handlers/images'
import { officeHandlers } from './handlers/office'
import { pageHandlers } from './handlers/pages'
import { printingHandlers } from './handlers/printing'
import { savingHandlers } from './handlers/saving'
import type { Handlers } from './serve'

/** Everything the window can ask, answered at this desk. */
export function handlersFor(desk: Desk): Handlers {
  return {
    ...documentHandlers(desk),
    ...draftHandlers(desk),
    ...savingHandlers(desk),
    ...exportHandlers(desk),
    ...derivedHandlers(desk),
    ...pageHandlers(desk),
    ...printingHandlers(desk),
    ...officeHandlers(desk),
    ...imageHandlers(desk),
  }
}
