import { compose } from '../../core/compose/compose'
import { contextFor, type Desk } from '../desk'
import type { Handlers } from '../serve'

/** The pages beside the editor, from the same press as the PDF. */
export function pageHandlers(desk: Desk): Pick<Handlers, 'pages:typeset' | 'pages:show'> {
  let edition = 0
  return {
    'pages:typeset': async (_handle, document) => {
      const context = await contextFor(desk, document)
      if (!context.ok) return context
      const manuscript = compose(document, context.value)
      return desk.press.ask('typeset', desk.settings.read().font, [manuscript, ++edition])
    },
    'pages:show': (asked, page) => desk.press.ask('show', desk.settings.read().font, [asked, page]),
  }
}
