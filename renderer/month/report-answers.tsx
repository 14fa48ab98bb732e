import type { IsoDate } from '../../core/calendar'
import type { Duty } from '../../core/model/action-item'
import type { AgencyReport } from '../../core/model/agency-report'
import { wordsOfNow } from '../../core/model/earlier-words'
import { plainText, richText } from '../../core/model/rich-text'
import { boardOf } from '../../core/month/board'
import { changePart } from '../../core/month/part'
import { answered, takeReplies } from '../../core/month/replies'
import { DUTY_WORDS } from '../../core/wording/matters'
import { MONTH_WORDS } from '../../core/wording/month'
import { ChoiceField } from '../parts/choice'
import { SettledArea } from '../parts/settled-area'
import { say } from '../port/say'
import { HeldDay } from './held-day'
import { type ChangeReport, useMonth } from './use-month'

type Reply = AgencyReport['replies'][number]

const STATUSES = (['open', 'standing', 'done'] as const).map(value => ({
  value,
  label: DUTY_WORDS[value],
}))

interface ReportAnswersProps {
  readonly report: AgencyReport
  readonly onChange: ChangeReport
}

/** What the agency answers on each of its orders; it goes into the paper at once where nothing is written yet. */
export function ReportAnswers({ report, onChange }: ReportAnswersProps) {
  const { minutes, context } = useMonth()
  const rows = boardOf(minutes, context)
    .areas.flatMap(area => area.rows)
    .filter(({ duty }) => duty.agency === report.agency)
  if (rows.length === 0) return null
  const { standoffs } = takeReplies(minutes, report)
  return (
    <fieldset className="report-area">
      <legend>{say(MONTH_WORDS.duties)}</legend>
      {rows.map(({ action, duty, at }) => (
        <fieldset key={`${action.id} ${at}`} className="report-answer">
          <legend>{plainText(action.task)}</legend>
          <AnswerFields
            reply={
              report.replies.find(({ matter }) => matter === action.id) ?? none(action.id, duty)
            }
            onChange={reply => onChange(now => withReply(now, reply, duty))}
          />
          {standoffs
            .filter(({ matter }) => matter === action.id)
            .map(({ told }) => (
              <Beside key={at} duty={duty} told={told} part={{ action: action.id, at }} />
            ))}
        </fieldset>
      ))}
    </fieldset>
  )
}

/** An answer that says no more than the paper does. */
function none(matter: string, { status }: Duty): Reply {
  return { matter, status: status === 'ended' ? 'done' : status, progress: [], newDue: null }
}

/** The report with that answer; one that says nothing new is none. */
function withReply(report: AgencyReport, reply: Reply, duty: Duty): AgencyReport {
  const others = report.replies.filter(({ matter }) => matter !== reply.matter)
  const saysNothing = JSON.stringify(reply) === JSON.stringify(none(reply.matter, duty))
  return { ...report, replies: saysNothing ? others : [...others, reply] }
}

interface AnswerFieldsProps {
  readonly reply: Reply
  readonly onChange: (reply: Reply) => void
}

function AnswerFields({ reply, onChange }: AnswerFieldsProps) {
  return (
    <div className="fields">
      <SettledArea
        label={say(MONTH_WORDS.answer)}
        value={plainText(reply.progress)}
        onChange={words => onChange({ ...reply, progress: richText(words.trim()) })}
      />
      <div>
        <ChoiceField
          label={say(MONTH_WORDS.status)}
          value={reply.status}
          options={STATUSES}
          onChange={status => onChange({ ...reply, status })}
        />
        <HeldDay
          label={say(MONTH_WORDS.newDue)}
          value={reply.newDue}
          onChange={(newDue: IsoDate | null) => onChange({ ...reply, newDue })}
        />
      </div>
    </div>
  )
}

interface BesideProps {
  readonly duty: Duty
  readonly told: Reply
  readonly part: Parameters<typeof changePart>[1]
}

/** What is written and what the agency tells, side by side; only a person puts one in the other's place. */
function Beside({ duty, told, part }: BesideProps) {
  const { change } = useMonth()
  const line = (words: string, status: Duty['status']) => `${say(DUTY_WORDS[status])} · ${words}`
  return (
    <div className="beside">
      <div>
        <span className="label">{say(MONTH_WORDS.written)}</span>
        <p>{line(plainText(wordsOfNow(duty.progress)), duty.status)}</p>
      </div>
      <div>
        <span className="label">{say(MONTH_WORDS.reported)}</span>
        <p>{line(plainText(told.progress), told.status)}</p>
        <button
          type="button"
          onClick={() => change(now => changePart(now, part, own => answered(own, told)))}
        >
          {say(MONTH_WORDS.takeTold)}
        </button>
      </div>
    </div>
  )
}
