import { ASPECTS, type Aspect, type Finding } from '../../core/model/finding'
import { plainText } from '../../core/model/rich-text'
import { figures, fill, type Sentence } from '../../core/wording/sentence'
import { WORKSHOP_WORDS } from '../../core/wording/workshop'
import { moveFindings, removeFindings } from '../../core/workshop/cards'
import { addAction } from '../../core/workshop/framework'
import { mergeFindings, takeOut } from '../../core/workshop/merge'
import { newId } from '../editor/nodes/identity'
import { ALL_FINDINGS } from './filter'
import type { WorkshopBoard, WorkshopRow } from './use-workshop-board'

/** What is done to findings on the board; each is one undo step. */
export interface FindingActions {
  /** The findings that a key or a button acts on: those ticked, else the current one. */
  readonly chosen: readonly string[]
  readonly merge: (words: string) => void
  /** Proposes to merge what is chosen, or what looks like the current one. */
  readonly proposeMerge: () => void
  readonly takeOut: (row: WorkshopRow) => void
  readonly setAspect: (aspect: Aspect) => void
  /** Makes an action of what is chosen, or of these. */
  readonly makeAction: (of?: readonly string[]) => void
  readonly remove: () => void
}

/** The actions of a board. `tell` says what was done with a way back, `onAction` is told of a new action, whose task is to be written. */
export function findingActions(
  board: WorkshopBoard,
  tell: (words: Sentence) => void,
  onAction: (id: string) => void,
): FindingActions {
  const { ticked, current, rows, report } = board
  const row = rows.find(({ id }) => id === current)
  const chosen = ticked.length > 0 ? ticked : row === undefined ? [] : [row.finding.id]
  const count = (words: Sentence, of: number) =>
    fill(words, figures(of, board.context.house.digits))
  return {
    chosen,
    merge: words => {
      const ids = board.merging
      const [first] = report.findings.filter(({ id }) => ids.includes(id))
      board.propose([])
      board.tick([])
      if (board.change(now => mergeFindings(now, ids, words, newId)) && first !== undefined) {
        board.setCurrent(first.id)
        tell(count(WORKSHOP_WORDS.merged, ids.length))
      }
    },
    proposeMerge: () => {
      const like = board.alike.find(({ findings }) => findings.includes(row?.finding.id ?? ''))
      const ids = ticked.length > 1 ? ticked : (like?.findings ?? [])
      // None of those to be merged is out of sight.
      if (ids.some(id => !rows.some(shown => shown.id === id))) board.show(ALL_FINDINGS)
      board.tick(ids.length > 1 ? ids : ticked)
      board.propose(ids)
    },
    takeOut: ({ finding, card }) => {
      const alone = finding.statements.length < 2
      if (card === null || alone) {
        board.open(finding.id, true)
        board.setCurrent(finding.statements[0]?.id ?? finding.id)
      } else if (board.change(now => takeOut(now, finding.id, card.id, newId))) {
        board.setCurrent(finding.id)
        tell(WORKSHOP_WORDS.takenOut)
      }
    },
    setAspect: aspect => {
      board.change(now => moveFindings(now, chosen, { aspect }))
    },
    makeAction: (of = chosen) => {
      const id = newId()
      if (of.length > 0 && board.change(now => addAction(now, of, id))) onAction(id)
    },
    remove: () => {
      board.tick([])
      if (board.change(now => removeFindings(now, chosen)))
        tell(count(WORKSHOP_WORDS.removed, chosen.length))
    },
  }
}

/** The aspect of a digit key by its place on the keyboard: 1 to 6, in the order of the report. */
export function aspectOfKey(code: string): Aspect | undefined {
  const number = /^(?:Digit|Numpad)([1-6])$/.exec(code)?.[1]
  return number === undefined ? undefined : ASPECTS[Number(number) - 1]
}

/** The words that a merge of these begins with: those of the longest. */
export function wordsToMerge(findings: readonly Finding[]): string {
  return findings
    .map(({ text }) => plainText(text))
    .reduce((longest, words) => (words.length > longest.length ? words : longest), '')
}
