import path from 'node:path'
import { markedPaper } from '../../core/derive/marked-paper'
import { Document } from '../../core/model/document'
import { windowTitle } from '../../core/wording/dialogs'
import type { Desk } from '../desk'
import { count, handle } from './carried'
import { type Area, request } from './request'

/** The pages beside the editor, from the same press as the PDF. */
export function pageRequests(desk: Desk) {
  let edition = 0
  return {
    'pages:typeset': request([handle, Document], async (handle, document) => {
      nameWindow(desk, handle)
      const context = await desk.office.contextFor(document)
      if (!context.ok) return context
      const manuscript = markedPaper(document, context.value)
      return desk.press.ask('typeset', await desk.office.pressType(), [manuscript, ++edition])
    }),
    'pages:show': request([count, count], async (asked, page) =>
      desk.press.ask('show', await desk.office.pressType(), [asked, page]),
    ),
  } satisfies Area
}

/** The document whose pages are asked for is the one that is seen; an opened one may be turned down. */
function nameWindow(desk: Desk, handle: string): void {
  const file = desk.documents.fileOf(handle)
  if (file !== undefined) desk.window().setTitle(windowTitle(file && path.basename(file.path)))
}
