import {
  ConcreteHyperlink,
  type IContext,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  Tab,
  TextRun,
  type XmlComponent,
} from 'docx'
import type { Note, Span } from '../../core/manuscript/manuscript'
import { WordMarkup } from './markup'
import { cleanText, type ScriptRun, splitByScript } from './script'
import { LINK_STYLE, MARK_STYLE, styleId } from './style-names'

/** The next number of a file: relationships, bookmarks and footnotes must not share one. */
export type NextId = () => number

type Face = Omit<Span, 'text' | 'note'> & {
  /** The mark of a note. */
  readonly mark?: true
}

/**
 * Text as runs: split by script, tabs and line breaks as elements of their own, addresses as links,
 * and after the words the call of their footnote.
 */
export function writeSpans(spans: readonly Span[], nextId: NextId): ParagraphChild[] {
  return spans.flatMap(({ text, note, ...face }): ParagraphChild[] => {
    const runs = writeWords(text, face, nextId)
    return note === undefined ? runs : [...runs, new NoteReference(note, face, nextId())]
  })
}

function writeWords(text: string, face: Face, nextId: NextId): ParagraphChild[] {
  const { link, ...plain } = face
  const address = link === undefined ? null : addressOf(link)
  if (address === null) return writeText(text, plain)
  const runs = writeText(text, face)
  return runs.length === 0 ? [] : [new Link(runs, `link${nextId()}`, address)]
}

/** Text in one face as runs. */
export function writeText(text: string, face: Face = {}): TextRun[] {
  return splitByScript(cleanText(text)).map(run => new ScriptedRun(run, face))
}

/** A field with the result that it shows until Word counts anew. The result is a run as any other. */
export class WordField extends SimpleField {
  constructor(instruction: string, result: string) {
    super(instruction)
    this.root.push(...writeText(result))
  }
}

/**
 * A run of one script. docx sets `bCs` and `iCs` beside `b` and `i`; `w:cs` it does not know, and
 * the schema wants it after all that docx writes here and before `w:lang`.
 */
class ScriptedRun extends TextRun {
  constructor({ text, thai }: ScriptRun, face: Face) {
    super({
      ...(face.link && { style: LINK_STYLE }),
      ...(face.mark && { style: MARK_STYLE }),
      ...(face.bold && { bold: true }),
      ...(face.italic && { italics: true }),
      ...(face.underline && { underline: {} }),
      ...(face.size !== undefined && { size: face.size * 2 }),
    })
    if (thai) {
      this.properties.push(new WordMarkup('w:cs'))
      this.properties.push(new WordMarkup('w:lang', { 'w:bidi': 'th-TH' }))
    }
    this.root.push(...text.split(/([\t\n])/).flatMap(writePiece))
  }
}

/** Strings go through an element of ours: docx takes a text «CURRENT» for a page number. */
function writePiece(piece: string): XmlComponent[] {
  if (piece === '\t') return [new Tab()]
  if (piece === '\n') return [new WordMarkup('w:br')]
  return piece === '' ? [] : [new WordMarkup('w:t', { 'xml:space': 'preserve' }, [piece])]
}

/**
 * The call of a footnote, whose number Word counts itself: as a typed mark LibreOffice shows it twice. The note joins the
 * file when the run is written.
 */
class NoteReference extends ScriptedRun {
  readonly #note: Note
  readonly #id: number

  constructor(note: Note, { bold, italic, size }: Face, id: number) {
    const face = { ...(bold && { bold }), ...(italic && { italic }), ...(size && { size }) }
    super(unspoken(note), { ...face, mark: true })
    this.root.push(new WordMarkup('w:footnoteReference', { 'w:id': id }))
    this.#note = note
    this.#id = id
  }

  override prepForXml(context: IContext): ReturnType<ScriptedRun['prepForXml']> {
    const note = new WordMarkup('w:footnote', { 'w:id': this.#id }, [writeNote(this.#note)])
    context.file.FootNotes.View.addChildElement(note)
    return super.prepForXml(context)
  }
}

/** A run without words in the script of the number. */
function unspoken({ mark }: Note): ScriptRun {
  return { text: '', thai: /\p{Script=Thai}/u.test(mark) }
}

/** The number once more. */
class NoteNumber extends ScriptedRun {
  constructor(note: Note) {
    super(unspoken(note), { mark: true })
    this.root.push(new WordMarkup('w:footnoteRef'))
  }
}

/** The number, and from the hanging edge on the words; docx's own notes have no tab between. */
function writeNote(note: Note): Paragraph {
  return new Paragraph({
    style: styleId('footnote'),
    children: [new NoteNumber(note), ...writeText(`\t${note.text}`)],
  })
}

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

/** A link whose relationship has a number of ours: docx draws lots, and no two files would be the same. */
class Link extends ConcreteHyperlink {
  readonly #address: string

  constructor(runs: readonly TextRun[], id: string, address: string) {
    super(runs, id)
    this.#address = address
  }

  override prepForXml(context: IContext): ReturnType<ConcreteHyperlink['prepForXml']> {
    const { Relationships } = context.viewWrapper
    Relationships.addRelationship(this.linkId, HYPERLINK, this.#address, 'External')
    return super.prepForXml(context)
  }
}

/** The address as a relationship can hold it, `null` if Word would call the file unreadable for it. */
function addressOf(link: string): string | null {
  const url = URL.canParse(link) ? new URL(link) : null
  if (url === null) return null
  if (url.protocol === 'mailto:') return /^[^\s@]+@[^\s@]+$/.test(url.pathname) ? url.href : null
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
}
