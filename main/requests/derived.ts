import * as v from 'valibot'
import { derive } from '../../core/derive/derive'
import { ok, type Result } from '../../core/fault'
import type { Manuscript } from '../../core/manuscript/manuscript'
import { DERIVED_KINDS, type DerivedKind } from '../../core/model/derived-kinds'
import type { Desk } from '../desk'
import { safeFileName } from '../documents/file-name'
import { format, handle, line } from './carried'
import { exportAs } from './exports'
import { printJobs } from './printing'
import { type RequestArea, request } from './request'

const kind = v.picklist(DERIVED_KINDS)

/** Papers made from the open document: seen, written, printed. */
export const derivedRequests = (desk: Desk) =>
  ({
    'papers:preview': request([handle, kind], async (handle, kind) => {
      const made = await derived(desk, handle, kind)
      return made.ok ? desk.press.ask('preview', await desk.office.pressType(), [made.value]) : made
    }),
    'papers:export': request([handle, kind, format], async (handle, kind, format) => {
      const made = await derived(desk, handle, kind)
      if (!made.ok) return made
      const suggested = nameOf(made.value, `.${format}`)
      return exportAs(desk, { manuscripts: made.value }, { format, suggested })
    }),
    'papers:print': request([handle, kind, line], async (handle, kind, printer) => {
      const made = await derived(desk, handle, kind)
      if (!made.ok) return made
      const name = nameOf(made.value, '.pdf')
      const job = { name, agency: '', manuscripts: made.value, duplex: false }
      return printJobs(desk, [job], printer, { duplex: false })
    }),
  }) satisfies RequestArea

/** A paper is made of a document that is open, and of no other. */
async function derived(
  desk: Desk,
  handle: string,
  kind: DerivedKind,
): Promise<Result<Manuscript[]>> {
  const { words: document } = desk.documents.find(handle)
  const context = await desk.office.contextFor(document)
  return context.ok ? ok(derive(kind, document, context.value)) : context
}

/** What the first of the papers calls itself. */
function nameOf([first]: readonly Manuscript[], extension: string): string {
  return safeFileName(first?.properties.title ?? '', extension)
}
