import { useMemo } from 'react'
import { isValidOn } from '../../core/model/agency'
import { boardOf } from '../../core/month/board'
import { monthOf } from '../../core/month/report'
import { AGENCY_STATE_WORDS, MONTH_WORDS } from '../../core/wording/month'
import { type Sentence, sentence } from '../../core/wording/sentence'
import { ChoiceField } from '../parts/choice'
import { say } from '../port/say'
import { HeldDay } from './held-day'
import { ReportForm } from './report-form'
import { type HeldRows, ReportRows } from './report-rows'
import { useMonth } from './use-month'

interface ReportDeskProps {
  readonly agency: string | null
  readonly onAgency: (id: string | null) => void
  readonly held: HeldRows
}

/** รับรายงานของหน่วยงาน: one agency's report as a form, or those of several as rows of a table. */
export function ReportDesk({ agency, onAgency, held }: ReportDeskProps) {
  const { minutes, change } = useMonth()
  const options = useAgencyOptions()
  const month = monthOf(minutes)
  if (month === null)
    return (
      <>
        <p className="lead">{say(MONTH_WORDS.noDay)}</p>
        <HeldDay
          label={say(MONTH_WORDS.meetingDay)}
          value={null}
          onChange={date =>
            change(now => ({ ...now, meeting: { ...now.meeting, date: date ?? now.meeting.date } }))
          }
        />
      </>
    )
  return (
    <div className="report-desk">
      <div>
        <ChoiceField
          label={say(MONTH_WORDS.agency)}
          value={agency ?? ''}
          options={options}
          onChange={id => onAgency(id === '' ? null : id)}
        />
        {agency !== null && <ReportForm key={agency} agency={agency} month={month} />}
      </div>
      <ReportRows month={month} held={held} />
    </div>
  )
}

/** Those who are asked first, each with how far it is; then all others of the registry. */
function useAgencyOptions() {
  const { minutes, context } = useMonth()
  return useMemo(() => {
    const { date } = minutes.meeting
    const states = new Map(
      boardOf(minutes, context).agencies.map(({ id, state }) => [id, AGENCY_STATE_WORDS[state]]),
    )
    const named = context.agencies
      .filter(one => states.has(one.id) || date === null || isValidOn(one, date))
      .map(({ id, name }) => ({ value: id, label: labelOf(name, states.get(id)) }))
    const isKnown = ({ value }: { readonly value: string }) => states.has(value)
    return [
      { value: '', label: MONTH_WORDS.chooseAgency },
      ...named.filter(isKnown),
      ...named.filter(one => !isKnown(one)),
    ]
  }, [minutes, context])
}

function labelOf(name: string, state: Sentence | undefined): Sentence | string {
  return state === undefined ? name : sentence('{} · {}', '{} · {}', name, state)
}
