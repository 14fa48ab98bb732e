import type { Desk } from '../desk'
import { derivedHandlers } from './derived'
import { documentHandlers } from './documents'
import { draftHandlers } from './drafts'
import { exportHandlers } from './exports'
import { imageHandlers } from './images'
import { officeHandlers } from './office'
import { pageHandlers } from './pages'
import { printingHandlers } from './printing'
import { savingHandlers } from './saving'
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
