import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { PlaceTexts } from '../core/compose/letterhead'
import { fail, ok, type Result } from '../core/fault'
import type { Manuscript } from '../core/manuscript/manuscript'
import { distinctWarnings, type Warning } from '../core/manuscript/warning'
import type { Likeness } from '../core/paper/likeness'
import type { Paper } from '../core/paper/paper-of'
import { type Lexicon, openLexicon } from '../core/thai/lexicon'
import { REVISER } from '../core/wording/press'
import type { Compared } from './docx/compare/write'
import type { Letterhead } from './docx/letterhead/open'
import { type FindMedia, NO_PICTURES, Pictures } from './media'
import { countPages } from './page-count'
import type { PdfOptions } from './paint/pdf'
import { type AddressOf, dataAddress, paintSvg } from './paint/svg'
import { paintText } from './paint/text'
import { type FaceChoices, type Faces, openFaces } from './typeset/faces'
import type { ItemMaker } from './typeset/items'
import type { Layout, Page } from './typeset/page'
import { openParagraphSetter } from './typeset/paragraph'
import { openShaper } from './typeset/shape'
import { type Setting, Typesetter } from './typeset/typeset'

/** What a press is opened with. */
export interface PressOptions {
  /** The folder with the bundled fonts and the word list. */
  readonly assets: string
  /** `''` or absent for the bundled face; a family installed here; or the path of a .ttf file. */
  readonly font?: string
  /** Whether other faces are made as long in the line as the official one, or as high; as long if absent. */
  readonly likeness?: Likeness
  /** The office's own dictionary: names and terms that no line may break. */
  readonly words?: readonly string[]
  /** Where the bytes of pictures are; a press without it has none at hand. */
  readonly media?: FindMedia
}

/** The office's letterhead, as `openLetterhead` opened it, and the words for its places. */
export interface Frame {
  readonly letterhead: Letterhead
  readonly texts: PlaceTexts
}

/** แท่นพิมพ์: manuscripts in; pages, PDF, DOCX, SVG and text out. */
export interface Press {
  /** Sets the manuscript on pages; manuscripts with the same `blocks` array are set once. */
  typeset(manuscript: Manuscript): Layout
  /** One PDF of all; each manuscript starts a page with its own numbering. */
  pdf(
    manuscripts: readonly Manuscript[],
    options?: PdfOptions,
  ): Promise<{ bytes: Uint8Array; pages: number }>
  /** What the pages of manuscripts could not be set as they were wanted, each once. */
  warnings(manuscripts: readonly Manuscript[]): Warning[]
  /** One Word file of all, in the office's own letterhead if one is given. */
  docx(manuscripts: readonly Manuscript[], frame?: Frame): Promise<Uint8Array>
  /** A Word file in which what changed from one paper to the other is tracked, word by word. */
  compare(old: Manuscript, changed: Manuscript): Promise<Compared>
  /** The pages as text, with page and line numbers. */
  text(manuscript: Manuscript): string
  /** One page of a layout of this press as an SVG image: self-contained, or with its pictures at the addresses given. */
  svg(page: Page, addressOf?: AddressOf): string
}

/** Opens a press. Faults: `font-missing`, a font that is not on this computer; `font-unusable`. */
export async function openPress(options: PressOptions): Promise<Result<Press>> {
  const faces = await openFaces(options.assets, options.font ?? '', options.likeness)
  if (!faces.ok) return faces
  const list = await readWords(options.assets)
  if (list === null) return fail('unexpected', 'thai-words.txt', `missing in ${options.assets}`)
  return ok(makePress(faces.value, list, options))
}

async function readWords(assets: string): Promise<string | null> {
  try {
    return await readFile(path.join(assets, 'thai-words.txt'), 'utf8')
  } catch {
    return null
  }
}

function makePress(faces: Faces, list: string, { words = [], media }: PressOptions): Press {
  const pictures = media === undefined ? NO_PICTURES : new Pictures(media)
  const known = openLexicon(list, words)
  const openMaker = makerOver(faces)
  const openOfficial = faces.official.all === faces.all ? openMaker : makerOver(faces.official)
  const openSetting = (names: readonly string[], paper: Paper): Setting => {
    const lexicon = names.length === 0 ? known : known.with(names)
    const press = openMaker(lexicon)
    const official = openOfficial === openMaker ? press : openOfficial(lexicon)
    return { lexicon, setter: openParagraphSetter({ press, official, mode: 'total-fit' }, paper) }
  }
  const typesetter = new Typesetter(openSetting, pictures)
  const typeset = (manuscript: Manuscript): Layout => typesetter.typeset(manuscript)
  return {
    typeset,
    async pdf(manuscripts, options = {}) {
      const { paintPdf } = await import('./paint/pdf')
      const copies = manuscripts.map(manuscript => ({ manuscript, ...typeset(manuscript) }))
      return paintPdf(copies, { faces, pictures }, options)
    },
    warnings: manuscripts => distinctWarnings(manuscripts.flatMap(one => typeset(one).warnings)),
    ...wordFiles(typesetter, known, pictures),
    text: manuscript => paintText(typeset(manuscript).pages, manuscript.furniture.digits),
    svg: (page, addressOf = dataAddress(pictures)) => paintSvg(page, faces, addressOf),
  }
}

/** One shaper serves a press: what it has shaped it keeps. */
function makerOver(faces: FaceChoices): (lexicon: Lexicon) => ItemMaker {
  const shaper = openShaper(faces)
  const scale = (face: string): number => faces.all.get(face)?.scale ?? 1
  return lexicon => ({ shaper, lexicon, scale })
}

/** What the press writes for Word, where the lines are Word's and only the pages of a table of contents ours. */
function wordFiles(
  typesetter: Typesetter,
  lexicon: Lexicon,
  pictures: Pictures,
): Pick<Press, 'docx' | 'compare'> {
  const typeset = (manuscript: Manuscript): Layout => typesetter.typeset(manuscript)
  const write = async (manuscripts: readonly Manuscript[]) => {
    const { writeDocx } = await import('./docx/write')
    const fitted = new Map(manuscripts.map(one => [typesetter.fitTables(one), one]))
    const count = (one: Manuscript) => countPages(fitted.get(one) ?? one, typeset)
    return writeDocx([...fitted.keys()], count, pictures)
  }
  return {
    async docx(manuscripts, frame) {
      const docx = await write(manuscripts)
      const furniture = manuscripts[0]?.furniture
      if (frame === undefined || furniture === undefined) return docx
      const { writeInLetterhead } = await import('./docx/letterhead/write')
      return writeInLetterhead(frame.letterhead, { docx, texts: frame.texts, furniture })
    },
    async compare(old, changed) {
      const { compareDocx } = await import('./docx/compare/write')
      const { organisation, date } = changed.properties
      const author = organisation.trim() || REVISER
      const names = [...(old.names ?? []), ...(changed.names ?? [])]
      const words = names.length === 0 ? lexicon : lexicon.with(names)
      return compareDocx(await write([old]), await write([changed]), { author, date }, words)
    },
  }
}
