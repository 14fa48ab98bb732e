import { useState } from 'react'
import { type Coming, comingAfter, settledIn } from '../../core/carry/coming'
import type { Call } from '../../core/carry/follow-up'
import type { Followed } from '../../core/carry/living'
import { nextCount } from '../../core/carry/next-meeting'
import { meetingNumber } from '../../core/compose/opening'
import type { MeetingKind } from '../../core/model/meeting'
import { NEXT_WORDS, REASON_WORDS } from '../../core/wording/coming'
import { DESK_WORDS } from '../../core/wording/desk'
import { dayWords } from '../../core/wording/moments'
import { SERIES_WORDS } from '../../core/wording/series'
import { AgencyShortName } from '../editor/heads/agency-name'
import { Dialog } from '../parts/dialog'
import { say, sayInDigits } from '../port/say'
import { useDocument } from '../session/document-view'

interface NextDialogProps {
  readonly last: Followed
  readonly onBegin: (call: Call) => void
  /** Asks how the series goes, where nobody has said it. */
  readonly onSeries: () => void
  readonly onClose: () => void
}

/** เริ่มรายงานครั้งถัดไป: what will come and why. What is not ticked waits in the paper and is not lost. */
export function NextDialog({ last, onBegin, onSeries, onClose }: NextDialogProps) {
  const coming = comingAfter(last)
  const [kind, setKind] = useState<MeetingKind>('regular')
  const [aside, setAside] = useState<readonly string[]>([])
  const choose = (chosen: MeetingKind) => {
    setKind(chosen)
    setAside(chosen === 'special' ? coming.map(({ id }) => id) : [])
  }
  const toggle = (id: string) =>
    setAside(aside.includes(id) ? aside.filter(other => other !== id) : [...aside, id])
  return (
    <Dialog
      title={say(NEXT_WORDS.title)}
      className="wide"
      onClose={onClose}
      actions={
        <>
          <button type="button" onClick={onClose}>
            {say(DESK_WORDS.cancel)}
          </button>
          <span className="spring" />
          <button type="button" className="primary" onClick={() => onBegin({ kind, aside })}>
            {say(NEXT_WORDS.begin)}
          </button>
        </>
      }
    >
      <KindChoice last={last} kind={kind} onChange={choose} />
      {last.meeting.series === undefined && <Unasked onSeries={onSeries} />}
      {coming.length === 0 && <p className="lead">{say(NEXT_WORDS.empty)}</p>}
      {(['order', 'topic'] as const).map(what => (
        <ComingList
          key={what}
          title={say(what === 'order' ? NEXT_WORDS.orders : NEXT_WORDS.topics)}
          coming={coming.filter(one => one.what === what)}
          aside={aside}
          onToggle={toggle}
        />
      ))}
      <Sum last={last} coming={coming.length - aside.length} aside={aside.length} />
    </Dialog>
  )
}

/** How the series goes is asked once, before its first meeting is followed up; what is usual holds until then. */
function Unasked({ onSeries }: Pick<NextDialogProps, 'onSeries'>) {
  return (
    <p className="hint next-series">
      {say(SERIES_WORDS.unasked)}{' '}
      <button type="button" className="quiet accent" onClick={onSeries}>
        {say(SERIES_WORDS.open)}
      </button>
    </p>
  )
}

interface KindChoiceProps {
  readonly last: Followed
  readonly kind: MeetingKind
  readonly onChange: (kind: MeetingKind) => void
}

function KindChoice({ last, kind, onChange }: KindChoiceProps) {
  const { context } = useDocument()
  const count = nextCount(last, kind)
  return (
    <fieldset className="next-kind" aria-label={say(NEXT_WORDS.kind)}>
      {(['regular', 'special'] as const).map(one => (
        <label key={one} className="check">
          <input
            type="radio"
            name="next-kind"
            checked={kind === one}
            onChange={() => onChange(one)}
          />
          {say(NEXT_WORDS[one])}
        </label>
      ))}
      {count.number !== null && (
        <span className="hint" role="status">
          {sayInDigits(context.house.digits, NEXT_WORDS.number, meetingNumber(count))}
        </span>
      )}
    </fieldset>
  )
}

interface ComingListProps {
  readonly title: string
  readonly coming: readonly Coming[]
  readonly aside: readonly string[]
  readonly onToggle: (id: string) => void
}

function ComingList({ title, coming, aside, onToggle }: ComingListProps) {
  const { context } = useDocument()
  if (coming.length === 0) return null
  return (
    <fieldset className="coming">
      <legend>{title}</legend>
      {coming.map(one => (
        <label key={one.id} className="check">
          <input
            type="checkbox"
            checked={!aside.includes(one.id)}
            onChange={() => onToggle(one.id)}
          />
          <span className="coming-words">
            {one.words === '' ? say(NEXT_WORDS.unnamed) : one.words}
            <span className="hint">
              {say(REASON_WORDS[one.reason])}
              {one.agencies.map(agency => (
                <span key={agency ?? ''}>
                  {' · '}
                  {agency === null ? say(NEXT_WORDS.nobody) : <AgencyShortName id={agency} />}
                </span>
              ))}
              {one.due !== null &&
                ` · ${sayInDigits(context.house.digits, NEXT_WORDS.due, dayWords(one.due))}`}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

interface SumProps {
  readonly last: Followed
  readonly coming: number
  readonly aside: number
}

function Sum({ last, coming, aside }: SumProps) {
  const { digits } = useDocument().context.house
  const over = settledIn(last)
  const count = (sentence: Parameters<typeof sayInDigits>[1], ...numbers: number[]) =>
    sayInDigits(digits, sentence, ...numbers.map(String))
  return (
    <p className="hint" role="status">
      {count(NEXT_WORDS.coming, coming)}
      {aside > 0 && ` · ${count(NEXT_WORDS.aside, aside)}`}
      {over.orders + over.topics > 0 && ` · ${count(NEXT_WORDS.over, over.orders, over.topics)}`}
    </p>
  )
}
