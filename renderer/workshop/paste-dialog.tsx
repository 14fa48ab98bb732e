import { useMemo, useState } from 'react'
import { agenciesByName } from '../../core/office/agencies-by-name'
import { DESK_WORDS } from '../../core/wording/desk'
import { faultSentence } from '../../core/wording/faults'
import { EDITOR_WORDS } from '../../core/wording/forms'
import { figures, fill } from '../../core/wording/sentence'
import { CARD_LACKS, WORKSHOP_WORDS } from '../../core/wording/workshop'
import { type CardRow, readCards } from '../../core/workshop/read-cards'
import { cardLacks, takeCards } from '../../core/workshop/take-cards'
import { newId } from '../editor/nodes/identity'
import type { Notices } from '../notices/toasts'
import { ChoiceChip } from '../parts/choice'
import { Dialog } from '../parts/dialog'
import { say, sayInDigits } from '../port/say'
import { AREA_CHIPS, ASPECT_CHIPS } from './place-options'
import type { WorkshopBoard } from './use-workshop-board'

interface PasteDialogProps {
  readonly board: WorkshopBoard
  readonly notices: Notices
  /** What was on the clipboard, where it was pasted on the board itself. */
  readonly text: string
  readonly onClose: () => void
}

/** Rows of a spreadsheet before they come in: what was read, what is missing, and what will be founded. */
export function PasteDialog({ board, notices, text: pasted, onClose }: PasteDialogProps) {
  const [text, setText] = useState(pasted)
  const { digits } = board.context.house
  const read = useRead(text, board)
  const [mended, setMended] = useState<ReadonlyMap<CardRow, CardRow>>(new Map())
  const rows = (read.ok ? (read.value ?? []) : []).map(row => mended.get(row) ?? row)
  const lacking = rows.filter(row => cardLacks(row).length > 0).length
  const taken = takeCards(board.report, rows, board.context.agencies, newId)
  const founded = [...taken.founded.groups, ...taken.founded.agencies].map(({ name }) => name)
  const take = () => {
    board.change(now => takeCards(now, rows, board.context.agencies, newId).report)
    const words = fill(WORKSHOP_WORDS.taken, figures(taken.findings.length, digits))
    notices.tell({ kind: 'done', words })
    onClose()
  }
  return (
    <Dialog
      title={say(WORKSHOP_WORDS.pasteTitle)}
      className="wide"
      onClose={onClose}
      actions={
        <>
          <button type="button" onClick={onClose}>
            {say(DESK_WORDS.cancel)}
          </button>
          <button
            type="button"
            className="primary"
            disabled={taken.findings.length === 0}
            onClick={take}
          >
            {sayInDigits(digits, WORKSHOP_WORDS.take, figures(taken.findings.length))}
          </button>
        </>
      }
    >
      <textarea
        className="paste-here"
        rows={rows.length === 0 ? 8 : 3}
        lang="th"
        aria-label={say(WORKSHOP_WORDS.pasteHere)}
        placeholder={say(WORKSHOP_WORDS.pasteHere)}
        value={text}
        spellCheck={false}
        onChange={event => setText(event.target.value)}
      />
      <div role="status">
        {!read.ok && <p className="error">{say(faultSentence(read.fault))}</p>}
        {read.ok && rows.length === 0 && text.trim() !== '' && (
          <p className="error">{say(WORKSHOP_WORDS.notTable)}</p>
        )}
        {rows.length > 0 && (
          <p>
            {sayInDigits(digits, WORKSHOP_WORDS.rowsRead, figures(rows.length))}
            {lacking > 0 && (
              <span className="gap">
                {' '}
                {sayInDigits(digits, WORKSHOP_WORDS.rowsLack, figures(lacking))}
              </span>
            )}
          </p>
        )}
        {taken.known > 0 && (
          <p>{sayInDigits(digits, WORKSHOP_WORDS.knownRows, figures(taken.known))}</p>
        )}
        {founded.length > 0 && <p>{say(WORKSHOP_WORDS.founds, founded.join(', '))}</p>}
      </div>
      {rows.length > 0 && (
        <ReviewTable
          rows={rows}
          digits={digits}
          onMend={(row, after) => {
            const original = [...mended].find(([, own]) => own === row)?.[0] ?? row
            setMended(new Map(mended).set(original, after))
          }}
        />
      )}
    </Dialog>
  )
}

function useRead(text: string, board: WorkshopBoard) {
  const { agencies } = board.context
  return useMemo(() => {
    const { known } = agenciesByName(agencies, newId)
    return readCards(text, name => known(name) !== undefined)
  }, [text, agencies])
}

type Digits = WorkshopBoard['context']['house']['digits']

interface ReviewTableProps {
  readonly rows: readonly CardRow[]
  readonly digits: Digits
  readonly onMend: (row: CardRow, after: CardRow) => void
}

/** Every row as it was read; what it lacks can be chosen here. */
function ReviewTable({ rows, digits, onMend }: ReviewTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keys
    <section className="review" tabIndex={0} aria-label={say(WORKSHOP_WORDS.findings)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(WORKSHOP_WORDS.row)}</th>
            <th scope="col">{say(EDITOR_WORDS.area)}</th>
            <th scope="col">{say(EDITOR_WORDS.aspect)}</th>
            <th scope="col">{say(WORKSHOP_WORDS.source)}</th>
            <th scope="col">{say(WORKSHOP_WORDS.words)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows never move while they are looked at
            <ReviewRow key={at} row={row} digits={digits} onMend={after => onMend(row, after)} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface ReviewRowProps {
  readonly row: CardRow
  readonly digits: Digits
  readonly onMend: (after: CardRow) => void
}

function ReviewRow({ row, digits, onMend }: ReviewRowProps) {
  return (
    <tr>
      <td>{say(figures(row.row, digits))}</td>
      <td>
        <ChoiceChip
          label={say(EDITOR_WORDS.area)}
          value={row.area ?? ''}
          options={AREA_CHIPS}
          missing={row.area === null}
          onChange={area => onMend({ ...row, area: area || null })}
        />
      </td>
      <td>
        <ChoiceChip
          label={say(EDITOR_WORDS.aspect)}
          value={row.aspect ?? ''}
          options={ASPECT_CHIPS}
          missing={row.aspect === null}
          onChange={aspect => onMend({ ...row, aspect: aspect || null })}
        />
      </td>
      <td lang="th">{[row.group, row.agency].filter(Boolean).join(', ')}</td>
      <td lang="th">
        {row.words || (
          <span className="gap">
            {say(WORKSHOP_WORDS.lacks)} {say(CARD_LACKS.words)}
          </span>
        )}
        {row.unread.length > 0 && (
          <span className="gap">
            {' '}
            ({say(WORKSHOP_WORDS.unread)}: {row.unread.join('; ')})
          </span>
        )}
      </td>
    </tr>
  )
}
