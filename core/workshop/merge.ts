import type { FindingsReport } from '../model/document'
import type { Finding, Statement } from '../model/finding'
import { notesOf, plainText, type RichText, richText, type TextSpan } from '../model/rich-text'

/** What a workshop works on: its findings, and the framework that grows out of them. */
export type Workshop = Pick<FindingsReport, 'findings' | 'actions'>

/**
 * Makes one finding of several, in the place and under the id of the first, in these words. Every card stays, a
 * wording that is no card's becomes one of nobody, notes, tables and pictures go along, and work that grew
 * from any of them grows from the one. Fewer than two findings stay as they are.
 */
export function mergeFindings<W extends Workshop>(
  workshop: W,
  ids: readonly string[],
  words: string,
  newId: () => string,
): W {
  const merged = workshop.findings.filter(({ id }) => ids.includes(id))
  const [first, ...others] = merged
  if (first === undefined || others.length === 0) return workshop
  const weights = merged.flatMap(({ weight }) => weight ?? [])
  const one: Finding = {
    ...first,
    text: mergedText(merged, words),
    statements: merged.flatMap(finding => [
      ...spokenCards(finding, newId),
      ...ownWording(finding, newId),
    ]),
    ...(weights.length > 0 && { weight: weights.reduce((sum, weight) => sum + weight, 0) }),
  }
  const gone = new Set(others.map(({ id }) => id))
  const findings = workshop.findings
    .filter(({ id }) => !gone.has(id))
    .map(finding => (finding === first ? one : finding))
  const becomes = (id: string) => (gone.has(id) ? first.id : id)
  return { ...workshop, findings, actions: workshop.actions.map(mapFrom(id => [becomes(id)])) }
}

/**
 * Takes a card out of a finding: it is a finding again in its own words, area and aspect, after the one it was in.
 * What is left of a single card says that card's words again. Work that grew from the whole
 * grew from both. A finding of one card stays as it is.
 */
export function takeOut<W extends Workshop>(
  workshop: W,
  findingId: string,
  statementId: string,
  newId: () => string,
): W {
  const whole = workshop.findings.find(({ id }) => id === findingId)
  const cards = whole === undefined ? [] : spokenCards(whole, newId)
  const out = cards.find(({ id }) => id === statementId)
  if (whole === undefined || out === undefined || cards.length < 2) return workshop
  const left = cards.filter(card => card !== out)
  const [last] = left
  const rest =
    left.length === 1 && last !== undefined
      ? { ...whole, ...ofOneCard(last), text: mergedText([whole], last.words) }
      : { ...whole, statements: left }
  const again: Finding = { id: newId(), ...ofOneCard(out), text: richText(out.words) }
  return {
    ...workshop,
    findings: workshop.findings.flatMap(finding => (finding === whole ? [rest, again] : [finding])),
    actions: workshop.actions.map(mapFrom(id => (id === whole.id ? [id, again.id] : [id]))),
  }
}

/** A finding of the whole room needs no card to say so. */
function ofOneCard(card: Statement): Omit<Finding, 'id' | 'text'> {
  const ofRoom = card.group === null && card.agency === null
  return { area: card.area, aspect: card.aspect, statements: ofRoom ? [] : [card] }
}

/** As many UTF-16 units as one card holds, and as much in whole characters as is surely no more. */
const LONGEST_CARD = 2000
const PIECE = /[\s\S]{1,1000}/gu

/**
 * The cards of a finding with all that they say: one that only says who gave it takes the finding's words and place.
 * Where those words are longer than a card, it is several.
 */
function spokenCards(finding: Finding, newId: () => string): Statement[] {
  const { area, aspect, statements } = finding
  return statements.flatMap(card =>
    (card.words === '' ? piecesOf(finding) : [card.words]).map((words, at) => ({
      ...card,
      id: at === 0 ? card.id : newId(),
      words,
      area: card.area ?? area,
      aspect: card.aspect ?? aspect,
    })),
  )
}

/** The wording of a finding as a card of nobody, where none of its cards says it. */
function ownWording(finding: Finding, newId: () => string): Statement[] {
  const { area, aspect, statements } = finding
  const words = plainText(finding.text)
  if (statements.some(card => card.words === '' || card.words === words)) return []
  if (words === '' && statements.length > 0) return []
  return piecesOf(finding).map(said => ({ ...NOBODYS, id: newId(), words: said, area, aspect }))
}

function piecesOf({ text }: Finding): readonly string[] {
  const words = plainText(text)
  return words.length <= LONGEST_CARD ? [words] : (words.match(PIECE) ?? [])
}

const NOBODYS = { group: null, agency: null } as const

/** The words, and after them what words alone cannot hold: notes, tables and pictures. */
function mergedText(findings: readonly Finding[], words: string): RichText {
  const keeper = findings.find(({ text }) => plainText(text) === words)
  const others = findings.filter(finding => finding !== keeper).map(({ text }) => text)
  const notes = others.flatMap(notesOf).map((note): TextSpan => ({ text: '', note }))
  const held = others.flat().filter(({ kind }) => kind === 'table' || kind === 'picture')
  return [...withNotes(keeper?.text ?? richText(words), notes), ...held]
}

function withNotes(text: RichText, notes: readonly TextSpan[]): RichText {
  if (notes.length === 0) return text
  const last = text.at(-1)
  if (last?.kind !== 'paragraph') return [...text, { kind: 'paragraph', spans: [...notes] }]
  return [...text.slice(0, -1), { ...last, spans: [...last.spans, ...notes] }]
}

/** Puts other ids in place of those that work grew from, each once; nothing is left of an empty list. */
export function mapFrom(become: (id: string) => readonly string[]) {
  return <A extends { readonly from?: string[] | undefined }>(action: A): A => {
    if (action.from === undefined) return action
    const from = [...new Set(action.from.flatMap(become))]
    if (from.join('\n') === action.from.join('\n')) return action
    const { from: _, ...rest } = action
    return (from.length === 0 ? rest : { ...rest, from }) as A
  }
}
