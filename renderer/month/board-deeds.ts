import { useState } from 'react'
import type { BoardRow } from '../../core/month/board'
import { changePart, withWords } from '../../core/month/part'
import { raisedAs, raiseObstacle, type Trouble } from '../../core/month/raise'
import { MONTH_WORDS } from '../../core/wording/month'
import { fill, type Sentence, sentence } from '../../core/wording/sentence'
import { newId } from '../editor/nodes/identity'
import { useMonth } from './use-month'

/** What tells one row of the board from another. */
export function rowKey({ action, at }: Pick<BoardRow, 'action' | 'at'>): string {
  return `${action.id} ${at}`
}

/** What can be done with a row of the board. */
export interface BoardDeeds {
  readonly write: (row: BoardRow, words: string) => void
  /** Marks a part done or standing, and takes the mark back. */
  readonly mark: (row: BoardRow, status: 'done' | 'standing') => void
  readonly raise: (row: BoardRow) => void
}

/** The deeds, and the sentence on the last one that could not be seen otherwise. */
export function useDeeds(troubles: readonly Trouble[]) {
  const { change } = useMonth()
  const [told, tell] = useState<Sentence | null>(null)
  const place = ({ action, at }: BoardRow) => ({ action: action.id, at })
  const deeds: BoardDeeds = {
    write: (row, words) =>
      change(now => changePart(now, place(row), duty => withWords(duty, words))),
    mark: (row, status) =>
      change(now =>
        changePart(now, place(row), duty => ({
          ...duty,
          status: duty.status === status ? 'open' : status,
        })),
      ),
    raise: row => {
      const trouble = troubleOf(row, troubles)
      if (trouble === undefined) return tell(MONTH_WORDS.noTrouble)
      const { report, area } = trouble
      change(now => {
        const raised = raiseObstacle(now, report, area, newId())
        tell(wasRaised(raisedAs(raised, report, area) ?? ''))
        return raised
      })
    },
  }
  return { deeds, told }
}

function wasRaised(number: string): Sentence {
  return fill(MONTH_WORDS.wasRaised, sentence(number, number))
}

/** What stands in the way of the agency of a row: in the area of the order first, what is not raised first. */
export function troubleOf(
  { action, duty }: BoardRow,
  troubles: readonly Trouble[],
): Trouble | undefined {
  const own = troubles.filter(({ report }) => report.agency === duty.agency)
  return (
    own.find(({ area, number }) => area === action.area && number === null) ??
    own.find(({ number }) => number === null) ??
    own[0]
  )
}
