import { isNamed } from '../../core/adoption/adopt'
import type { IssuedPaper } from '../../core/adoption/issue'
import { type MatterPages, withEntryPages } from '../../core/carry/entry-pages'
import { markedPaper } from '../../core/derive/marked-paper'
import { pagesText, type Version } from '../../core/file/versions'
import type { Document } from '../../core/model/document'
import type { Desk } from '../desk'
import type { MatterPlaces } from '../workers/press-protocol'

/** The pages that a version was issued with; none where it is set in other lines now, in another face or by other words. */
export function pagesOf(
  version: Pick<Version, 'text'>,
  { text, places }: MatterPlaces,
): MatterPages {
  return text === pagesText(version) ? new Map(places) : new Map()
}

/** Where the matters of a version stand, as the press sets it; none where it cannot, for a page is no reason to stop. */
export async function matterPages(desk: Desk, version: Version): Promise<MatterPages> {
  const context = await desk.office.contextFor(version.document)
  if (!context.ok) return new Map()
  const paper = markedPaper(version.document, context.value)
  const set = await desk.press.ask('places', await desk.office.pressType(), [paper])
  return set.ok ? pagesOf(version, set.value) : new Map()
}

/** A paper whose trails tell the pages of the newest version of an earlier one. */
export async function withPagesOf<D extends Document>(
  desk: Desk,
  { document: earlier, versions }: IssuedPaper,
  document: D,
): Promise<D> {
  const version = versions.at(-1)
  if (version === undefined) return document
  return withEntryPages(document, await matterPages(desk, version), of => isNamed(of, earlier))
}
