import { Document, Packer } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Manuscript, Properties } from '../../core/manuscript/manuscript'
import { paperOf } from '../../core/paper/paper-of'
import { NO_PICTURES, type Pictures } from '../media'
import { type PageCount, UNCOUNTED_PAGES } from '../page-count'
import { WordBookmarks } from './bookmarks'
import { indexHeadings } from './contents'
import { writeCoreProperties, writeExtendedProperties, writeFontTable } from './parts'
import { cleanText } from './script'
import { writeSections } from './section'
import { writeSettings } from './settings'
import { writeStyles } from './styles'
import { withOfficialFace } from './theme'

/**
 * Writes manuscripts as one Word file, one section each; the first gives the file its properties
 * and its paper, for a file has one set of styles.
 * Word sets the lines, we only say what each block is. Equal manuscripts give equal bytes.
 * `countPages` tells of the pages that a table of contents or a header names until Word counts them itself.
 */
export async function writeDocx(
  manuscripts: readonly Manuscript[],
  countPages: (manuscript: Manuscript) => PageCount = () => UNCOUNTED_PAGES,
  pictures: Pictures = NO_PICTURES,
): Promise<Uint8Array> {
  const properties = manuscripts[0]?.properties ?? NO_PROPERTIES
  const paper = paperOf(manuscripts[0]?.paper)
  let id = 0
  const nextId = () => ++id
  const common = { nextId, pictures, paper, bookmarks: new WordBookmarks(nextId) }
  const footers = manuscripts.some(({ furniture }) => furniture.secrecy || furniture.runningFoot)
  const document = new Document({
    sections: manuscripts.flatMap((manuscript, number) => {
      const index = indexHeadings(manuscript.blocks, countPages(manuscript), number)
      return writeSections(manuscript, { ...common, footers, index, later: number > 0 })
    }),
    customProperties: writeCustomProperties(manuscripts),
  })
  const packed = await Packer.pack(document, 'uint8array', false, [
    { path: 'docProps/core.xml', data: writeCoreProperties(properties) },
    { path: 'docProps/app.xml', data: writeExtendedProperties(properties) },
    { path: 'word/fontTable.xml', data: writeFontTable(paper.face) },
    { path: 'word/settings.xml', data: writeSettings() },
    { path: 'word/styles.xml', data: writeStyles(paper) },
  ])
  return repack(packed, paper.face)
}

const NO_PROPERTIES: Properties = {
  title: '',
  subject: '',
  organisation: '',
  documentId: '',
  date: null,
}

function writeCustomProperties(manuscripts: readonly Manuscript[]) {
  const ids = manuscripts.map(manuscript => manuscript.properties.documentId)
  const forms = manuscripts.map(manuscript => manuscript.properties.form ?? '')
  const marks = manuscripts.map(manuscript => manuscript.furniture.copyMark ?? '')
  return [
    { name: 'Mati document', value: joinDistinct(ids) },
    { name: 'Mati copy', value: joinDistinct(marks) },
    { name: 'mati-form', value: joinDistinct(forms) },
  ].filter(property => property.value !== '')
}

function joinDistinct(values: readonly string[]): string {
  return [...new Set(values.map(cleanText))].filter(value => value !== '').join(', ')
}

/** docx puts the number of a note before the rules over the notes, the notes with a type, as well. */
const STRAY_NUMBER =
  /(<w:footnote w:type="[^>]*>(?:(?!<\/w:footnote>).)*?)<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:footnoteRef\/><\/w:r>/g

/** docx names the shape of a watermark by chance; it has the number of its header, so that the same paper has the same bytes. */
function withNumberedMark([name, part]: [string, Uint8Array]): [string, Uint8Array][] {
  const [, number] = /^word\/header(\d+)\.xml$/.exec(name) ?? []
  if (number === undefined) return []
  const shape = /(?<=id="PowerPlusWaterMarkObject)[^"]*/g
  return [[name, strToU8(strFromU8(part).replaceAll(shape, number))]]
}

/** Packs again with a fixed clock, the list of types first as readers that stream want it. */
function repack(packed: Uint8Array, face: string): Uint8Array {
  const parts = unzipSync(packed)
  const types = '[Content_Types].xml'
  const notes = 'word/footnotes.xml'
  const cleaned = strFromU8(parts[notes] ?? new Uint8Array()).replaceAll(STRAY_NUMBER, '$1')
  const theme = 'word/theme/theme1.xml'
  const official = withOfficialFace(strFromU8(parts[theme] ?? new Uint8Array()), face)
  const ordered = {
    [types]: parts[types] ?? new Uint8Array(),
    ...parts,
    ...Object.fromEntries(Object.entries(parts).flatMap(withNumberedMark)),
    [notes]: strToU8(cleaned),
    [theme]: strToU8(official),
  }
  return zipSync(ordered, { mtime: new Date(1980, 0, 1) })
}
