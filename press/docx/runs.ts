import {
  ConcreteHyperlink,
  type IContext,
  type ParagraphChild,
  SimpleField,
  Tab,
  TextRun,
  type XmlComponent,
} from 'docx'
import type { Span } from '../../core/manuscript'
import { Markup } from './markup'
import { cleanText, type ScriptRun, splitByScript } from './script'
import { LINK_STYLE } from './style-names'

/** The next number of a file: relationships and content controls must not share one. */
export type NextId = () => number

type Face = Omit<Span, 'text'>

/** Text as runs: split by script, tabs and line breaks as elements of their own, addresses as links. */
export function writeSpans(spans: readonly Span[], nextId: NextId): ParagraphChild[] {
  return spans.flatMap((span): ParagraphChild[] => {
    const address = span.link === undefined ? null : addressOf(span.link)
    const { link: _, ...plain } = span
    if (address === null) return writeText(span.text, plain)
    const runs = writeText(span.text, span)
    return runs.length === 0 ? [] : [new Link(runs, `link${nextId()}`, address)]
  })
}

/** Text in one face as runs. */
export function writeText(text: string, face: Face = {}): TextRun[] {
  return splitByScript(cleanText(text)).map(run => new ScriptedRun(run, face))
}

/** A field with the result that it shows until Word counts anew. The result is a run as any other. */
export class Field extends SimpleField {
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
      ...(face.bold && { bold: true }),
      ...(face.italic && { italics: true }),
      ...(face.underline && { underline: {} }),
      ...(face.size !== undefined && { size: face.size * 2 }),
    })
    if (thai) {
      this.properties.push(new Markup('w:cs'))
      this.properties.push(new Markup('w:lang', { 'w:bidi': 'th-TH' }))
    }
    this.root.push(...text.split(/([\t\n])/).flatMap(writePiece))
  }
}

/** Strings go through an element of ours: docx takes a text «CURRENT» for a page number. */
function writePiece(piece: string): XmlComponent[] {
  if (piece === '\t') return [new Tab()]
  if (piece === '\n') return [new Markup('w:br')]
  return piece === '' ? [] : [new Markup('w:t', { 'xml:space': 'preserve' }, [piece])]
}

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

/** A link whose relationship has a number of ours: docx draws lots, and no two files would be the same. */
class Link extends ConcreteHyperlink {
  private readonly address: string

  constructor(runs: readonly TextRun[], id: string, address: string) {
    super(runs, id)
    this.address = address
  }

  override prepForXml(context: IContext): ReturnType<ConcreteHyperlink['prepForXml']> {
    const { Relationships } = context.viewWrapper
    Relationships.addRelationship(this.linkId, HYPERLINK, this.address, 'External')
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
