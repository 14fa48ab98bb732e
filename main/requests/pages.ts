import path from 'node:path'
import type { Desk } from '../desk'
import { showName } from '../window/window'
import { count, handle } from './carried'
import { type RequestArea, request } from './request'

/** The pages beside the editor, from the same press as the PDF. */
export function pageRequests(desk: Desk) {
  let edition = 0
  return {
    'pages:typeset': request([handle], async handle => {
      nameWindow(desk, handle)
      const { edit, words } = desk.documents.find(handle)
      const context = await desk.office.contextFor(words)
      if (!context.ok) return context
      const paper = { handle, words: { edit, value: words }, context: context.value }
      return desk.press.typeset(await desk.office.pressType(), paper, ++edition)
    }),
    'pages:show': request([count, count], async (asked, page) =>
      desk.press.ask('show', await desk.office.pressType(), [asked, page]),
    ),
  } satisfies RequestArea
}

/** The document whose pages are asked for is the one that is seen; an opened one may be turned down. */
function nameWindow(desk: Desk, handle: string): void {
  const file = desk.documents.fileOf(handle)
  if (file !== undefined) showName(desk.window(), file && path.basename(file.path))
}
