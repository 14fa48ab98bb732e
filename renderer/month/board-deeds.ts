import { useState } from 'react'
import type { Minutes } from '../../core/model/document'
import { actionsOf } from '../../core/model/walk/matters'
import type { BoardRow } from '../../core/month/board'
import { changePart, withWords } from '../../core/month/part'
import { placeUnder, putAside, takeBack } from '../../core/month/place'
import { raisedAs, raiseObstacle, type Trouble } from '../../core/month/raise'
import { MONTH_WORDS } from '../../core/wording/month'
import { figures, fill, type Sentence } from '../../core/wording/sentence'
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
  /** Puts the order of a row aside: all its parts wait. */
  readonly putAside: (row: BoardRow) => void
  /** Puts what waits back on the agenda, by its id. */
  readonly takeBack: (id: string) => void
  /** Takes the order of a row up under the agenda item of that number. */
  readonly place: (row: BoardRow, number: number) => void
}

/** The deeds, and the sentence on the last one that could not be seen otherwise. */
export function useDeeds(troubles: readonly Trouble[]) {
  const { change, context } = useMonth()
  const [told, tell] = useState<Sentence | null>(null)
  const place = ({ action, at }: BoardRow) => ({ action: action.id, at })
  const written = (number: string) => figures(number, context.house.digits)
  /** Changes the minutes and tells what `words` say of them then. */
  const tellOf = (make: (now: Minutes) => Minutes, words: (after: Minutes) => Sentence) =>
    change(now => {
      const after = make(now)
      tell(words(after))
      return after
    })
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
      tellOf(
        now => raiseObstacle(now, report, area, newId()),
        after => fill(MONTH_WORDS.wasRaised, written(raisedAs(after, report, area) ?? '')),
      )
    },
    putAside: ({ action }) =>
      tellOf(
        now => putAside(now, action.id),
        () => MONTH_WORDS.wasPutAside,
      ),
    takeBack: id =>
      tellOf(
        now => takeBack(now, id),
        () => MONTH_WORDS.wasTakenBack,
      ),
    place: ({ action }, number) =>
      tellOf(
        now => placeUnder(now, action.id, number - 1, newId()),
        after => fill(MONTH_WORDS.standsAt, written(numberOf(after, action.id))),
      ),
  }
  return { deeds, told }
}

function numberOf(minutes: Minutes, id: string): string {
  return actionsOf(minutes).find(({ action }) => action.id === id)?.under?.number ?? ''
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
