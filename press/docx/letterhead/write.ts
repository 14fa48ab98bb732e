import type { PlaceTexts } from '../../../core/compose/letterhead'
import type { Furniture } from '../../../core/manuscript/manuscript'
import { Graft } from '../graft'
import { mergeNotes } from '../merge-notes'
import { Package, relatedPart, targetOf, unpackOwn } from '../package'
import { styleId } from '../style-names'
import { childrenOf, descendantsOf, type XmlNode } from '../xml'
import { element, withChild, withChildren } from '../xml-tree'
import { fillingOf } from './frame-runs'
import { frameMarksOf, withFrameMarks } from './marks'
import { mergeStyles, restyle } from './merge-styles'
import { isBodyPlace, type Letterhead } from './open'
import { fillPart } from './places'
import { takeProperties } from './properties'
import { bodyOf, placeBody, sectionAt, withoutHeaders } from './sections'
import { isSound, withSpaces } from './spaces'
import { completeSection } from './stories'

/** What a letterhead is filled with. */
export interface LetterheadContents {
  /** The paper as our own Word file. */
  readonly docx: Uint8Array
  readonly texts: PlaceTexts
  readonly furniture: Furniture
}

/**
 * Writes a paper into the office's own frame: its header, footer, margins and emblem stay, our blocks
 * come where `{{body}}` stands, and each other place is filled with its words.
 */
export function writeInLetterhead(
  { parts, main, places }: Letterhead,
  { docx, texts, furniture }: LetterheadContents,
): Uint8Array {
  const frame = new Package(parts)
  const ours = unpackOwn(docx)
  const document = treeOf(frame, main)
  const written = treeOf(ours, OWN_MAIN)
  const filling = fillingOf(texts, furniture)
  const marks = frameMarksOf(furniture, places, ours)
  const at = bodyOf(document).content.findIndex(isBodyPlace)
  // Filled before ours comes in: what our text has between braces is no place.
  for (const name of storyParts(frame, main))
    frame.set(name, fillPart(withFrameMarks(treeOf(frame, name), marks), filling))
  const framed = bodyOf(fillPart(document, filling))
  const own = bodyOf(written)
  const notes = mergeNotes(frame, main, ours)
  const used = [...own.content, ...notes.added, ...ownStories(ours), MARK_STYLES]
  const stylesPart = relatedPart(frame, main, 'styles') ?? ''
  const merged = mergeStyles(treeOf(frame, stylesPart), treeOf(ours, 'word/styles.xml'), used)
  const graft = new Graft({ file: ours, part: OWN_MAIN }, { file: frame, part: main })
  const content = own.content.map(node =>
    notes.renumber(restyle(graft.take(withoutHeaders(node)), merged)),
  )
  const pair = { frame, main, ours }
  const section = completeSection(pair, sectionAt(framed, at), own.section, marks)
  const body = placeBody(framed, at, { ...own, content }, section)
  frame.set(main, withBody(document, written, body))
  frame.set(stylesPart, merged.styles)
  notes.write(note => restyle(note, merged))
  orderNotes(frame, main)
  for (const name of storyParts(frame, main))
    if (!parts.has(name)) frame.set(name, restyle(treeOf(frame, name), merged))
  frame.setType(main, ours.typeOf(OWN_MAIN))
  takeProperties(ours, frame)
  for (const name of frame.names) declareSpaces(frame, name)
  return frame.pack()
}

/** Declares every namespace that what came in is of; a part that would be no XML goes nowhere. */
function declareSpaces(frame: Package, name: string): void {
  if (!/\.(?:xml|rels)$/.test(name)) return
  if (/^word\/[^/]+\.xml$/.test(name)) frame.set(name, withSpaces(treeOf(frame, name)))
  if (!isSound(treeOf(frame, name))) throw new Error(`${name} of a letter is no XML`)
}

function treeOf(file: Package, name: string): XmlNode {
  const tree = file.tree(name)
  if (tree === null) throw new Error(`${name} of a letterhead that was opened cannot be read`)
  return tree
}

const OWN_MAIN = 'word/document.xml'

/** Puts the notes in the order of their marks in the text: LibreOffice goes by that and not by their numbers. */
function orderNotes(frame: Package, main: string): void {
  const part = relatedPart(frame, main, 'footnotes')
  const root = part === null ? null : frame.tree(part)
  if (part === null || root === null) return
  const marks = [...descendantsOf(treeOf(frame, main))].filter(isMark)
  const order = [...new Set(marks.map(({ attributes }) => attributes.get('w:id')))]
  const place = ({ attributes }: XmlNode) =>
    attributes.has('w:type') ? -1 : order.indexOf(attributes.get('w:id'))
  frame.set(
    part,
    withChildren(
      root,
      childrenOf(root).toSorted((a, b) => place(a) - place(b)),
    ),
  )
}

function isMark({ name }: XmlNode): boolean {
  return name === 'w:footnoteReference'
}

/** Names the styles of the marks that may come into the office's headers. */
const MARK_STYLES = element(
  'w:p',
  {},
  (['secrecy', 'centered', 'right'] as const).map(name =>
    element('w:pStyle', { 'w:val': styleId(name) }),
  ),
)

const STORY = /\/(?:header|footer|footnotes|endnotes)$/

/** The headers, footers and notes of a file. */
function storyParts(file: Package, main: string): string[] {
  const stories = file.relations(main).filter(({ type }) => STORY.test(type))
  return [...new Set(stories.map(relation => targetOf(main, relation)))]
}

/** The headers and footers of our own file, for the styles they name. */
function ownStories(ours: Package): XmlNode[] {
  const names = ours.names.filter(name => /^word\/(?:header|footer)\d+\.xml$/.test(name))
  return names.flatMap(name => ours.tree(name) ?? [])
}

/** The office's text with another body, and with the prefixes that ours needs. */
function withBody(document: XmlNode, ours: XmlNode, body: readonly XmlNode[]): XmlNode {
  const prefixes = [...ours.attributes].filter(([name]) => name.startsWith('xmlns:'))
  const ignorable = [document, ours].flatMap(root =>
    (root.attributes.get('mc:Ignorable') ?? '').split(/\s+/),
  )
  const attributes = new Map([...prefixes, ...document.attributes])
  attributes.set('mc:Ignorable', [...new Set(ignorable)].filter(Boolean).join(' '))
  return withChild({ ...document, attributes }, 'w:body', old => withChildren(old, body))
}
