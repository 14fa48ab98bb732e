import { childrenOf, type XmlNode } from '../xml'
import { GOOD_FIELDS } from './good'

const MARKS: readonly string[] = ['w:fldChar', 'w:instrText']

/** One field while its pieces are read: its instruction, and what of it a letter goes without. */
interface Field {
  instruction: string
  /** Its marks and its instruction. */
  readonly frame: XmlNode[]
  /** What stands before its result, the results of fields within the instruction among it. */
  readonly before: XmlNode[]
  shown: boolean
  nested: boolean
}

/** The pieces of runs that a letter goes without because of the fields they belong to, and how many fields those are. */
export interface FieldPieces {
  readonly gone: ReadonlySet<XmlNode>
  readonly fields: number
}

/**
 * Reads the fields of a story over all its paragraphs. Of one that counts pages everything stays; of any other only the
 * words that it shows, and of one that is not closed the words that are no instruction.
 */
export function fieldPieces(story: XmlNode): FieldPieces {
  const gone = new Set<XmlNode>()
  const open: Field[] = []
  let fields = 0
  const drop = (pieces: readonly XmlNode[]) => {
    for (const piece of pieces) gone.add(piece)
  }
  const close = (field: Field) => {
    if (!field.nested && isGoodField(field.instruction)) return
    fields += 1
    drop([...field.frame, ...field.before])
  }
  for (const piece of piecesOf(story)) {
    const type = piece.name === 'w:fldChar' ? piece.attributes.get('w:fldCharType') : undefined
    const inner = open.at(-1)
    const outer = (type === 'begin' ? open : open.slice(0, -1)).filter(({ shown }) => !shown)
    for (const field of outer) field.before.push(piece)
    if (type === 'begin') {
      for (const field of outer) field.nested = true
      open.push({ instruction: '', frame: [piece], before: [], shown: false, nested: false })
    } else if (inner === undefined) {
      if (MARKS.includes(piece.name)) drop([piece])
    } else if (MARKS.includes(piece.name)) {
      inner.frame.push(piece)
      if (piece.name === 'w:instrText') inner.instruction += piece.children.join('')
      else if (type === 'separate') inner.shown = true
      else close(open.pop() ?? inner)
    } else if (!inner.shown) inner.before.push(piece)
  }
  for (const field of open) {
    fields += 1
    drop(field.frame)
  }
  return { gone, fields }
}

/** Whether a field does nothing but count pages, and says so in one word and a format. */
export function isGoodField(instruction: string): boolean {
  const [name = '', ...switches] = instruction.trim().split(/\s+/)
  return GOOD_FIELDS.has(name.toUpperCase()) && /^(?:\\\*\s*\w+\s*)*$/.test(switches.join(' '))
}

/** The pieces of all runs in reading order; those of a text box come where it hangs. */
function* piecesOf(node: XmlNode): Generator<XmlNode> {
  for (const child of childrenOf(node)) {
    if (node.name === 'w:r' && child.name !== 'w:rPr') yield child
    yield* piecesOf(child)
  }
}
