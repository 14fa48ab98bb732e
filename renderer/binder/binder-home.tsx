import { daysBetween } from '../../core/calendar'
import { withDigits } from '../../core/thai/numerals'
import { BINDER_WORDS } from '../../core/wording/binder'
import { momentWords, weekdayWords } from '../../core/wording/moments'
import { REGISTER_WORDS } from '../../core/wording/register'
import { figures, fill, type Sentence } from '../../core/wording/sentence'
import { say } from '../port/say'
import { goByArrows } from './arrows'
import { BinderGoals } from './binder-goals'
import { MonthlyReports } from './monthly-reports'
import { thisMonth } from './this-month'
import { Unchosen } from './unchosen'
import type { Binder } from './use-binder'
import { useDigitKeys } from './use-digit-keys'
import type { Screens } from './use-screens'
import { paperName } from './words'
import { YearPages } from './year-pages'

interface BinderHomeProps {
  readonly binder: Binder
  readonly screens: Screens
  /** Shows what is overdue in the register. */
  readonly onOverdue: () => void
}

/** แฟ้มงาน on the start screen: what is next, and which files want a look. */
export function BinderHome({ binder, screens, onOverdue }: BinderHomeProps) {
  const { state } = binder
  if (state === null) return null
  if (state.name === null) return <Unchosen onChoose={binder.choose} />
  return (
    <section className="binder-home" aria-labelledby="binder-month">
      <header>
        <h2 id="binder-month">{say(BINDER_WORDS.thisMonth)}</h2>
        <span className="spring" />
        <button type="button" className="quiet" onClick={() => binder.look(false)}>
          {say(BINDER_WORDS.lookAgain)}
        </button>
        <button type="button" className="quiet" onClick={binder.choose}>
          {say(BINDER_WORDS.chooseOther)}
        </button>
        <button type="button" className="quiet" onClick={binder.leave}>
          {say(BINDER_WORDS.leave)}
        </button>
      </header>
      <Standing binder={binder} />
      {state.papers === 0 && state.reading === null ? (
        <p className="binder-empty">{say(BINDER_WORDS.noPapers)}</p>
      ) : (
        <>
          <Month binder={binder} screens={screens} onOverdue={onOverdue} />
          <YearPages binder={binder} screens={screens} />
          <MonthlyReports binder={binder} />
          <BinderGoals binder={binder} />
        </>
      )}
      <Findings binder={binder} screens={screens} />
    </section>
  )
}

/** Where the folder is away, many files are gone, or there is more than is read. */
function Standing({ binder }: Pick<BinderHomeProps, 'binder'>) {
  const { state } = binder
  if (state === null) return null
  const { away, lookedAt, asksGone, tooMany, unseen, reading } = state
  return (
    <>
      {reading !== null && (
        <p className="binder-note">
          {say(BINDER_WORDS.reading, figures(reading.done), figures(reading.total))}
        </p>
      )}
      {away && (
        <p className="binder-note gap-words">
          {say(BINDER_WORDS.away)}
          {lookedAt !== null && ` · ${say(BINDER_WORDS.asOf, momentWords(new Date(lookedAt)))}`}
        </p>
      )}
      {asksGone > 0 && (
        <p className="binder-note gap-words">
          {say(BINDER_WORDS.gone, figures(asksGone))}{' '}
          <button type="button" onClick={() => binder.look(true)}>
            {say(BINDER_WORDS.goneYes)}
          </button>
        </p>
      )}
      {tooMany && <p className="binder-note gap-words">{say(BINDER_WORDS.tooMany)}</p>}
      {unseen.slice(0, 5).map(place => (
        <p key={place} className="binder-note gap-words">
          {say(fill(REGISTER_WORDS.unseen, place))}
        </p>
      ))}
    </>
  )
}

interface NextThing {
  readonly key: string
  readonly head: Sentence
  readonly words: string
  /** Whether it waits for somebody. */
  readonly waits: boolean
  readonly action: { readonly words: Sentence; readonly run: () => void } | null
}

/** What is next, each with its digit; the first that can be done is the one filled button of the screen. */
function Month({ binder, screens, onOverdue }: BinderHomeProps) {
  const things = nextThings({ binder, screens, onOverdue })
  const deeds = things.flatMap(({ action }) => action ?? [])
  useDigitKeys(deeds.map(({ run }) => run))
  return (
    <ul className="month-list" onKeyDown={goByArrows}>
      {things.map(({ key, head, words, waits, action }) => {
        const at = action === null ? -1 : deeds.indexOf(action)
        return (
          <li key={key}>
            <span className={waits ? 'month-head gap-words' : 'month-head'}>{say(head)}</span>
            <span>{words}</span>
            {action !== null && (
              <>
                <kbd className="digit">{say(figures(at + 1))}</kbd>
                <button
                  type="button"
                  className={at === 0 ? 'primary' : undefined}
                  aria-keyshortcuts={String(at + 1)}
                  aria-label={`${say(action.words)}: ${say(head)}`}
                  onClick={action.run}
                >
                  {say(action.words)}
                </button>
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function nextThings({ binder, screens, onOverdue }: BinderHomeProps): readonly NextThing[] {
  const month = thisMonth(binder.papers, binder.counts, binder.today)
  const { next, late, lateAgencies, silentAgencies, unadopted } = month
  const [oldest] = unadopted
  const show = (run: () => void) => ({ words: BINDER_WORDS.show, run })
  return [
    {
      key: 'next',
      head: BINDER_WORDS.nextMeeting,
      words: nextWords(binder, next),
      waits: false,
      action: next && { words: BINDER_WORDS.openPaper, run: () => screens.openPaper(next) },
    },
    {
      key: 'late',
      head: BINDER_WORDS.overdue,
      words:
        late === 0
          ? say(BINDER_WORDS.noOverdue)
          : say(BINDER_WORDS.overdueOf, figures(late), figures(lateAgencies)),
      waits: late > 0,
      action: late === 0 ? null : show(onOverdue),
    },
    {
      key: 'silent',
      head: BINDER_WORDS.silent,
      words:
        silentAgencies === 0
          ? say(BINDER_WORDS.noSilent)
          : say(BINDER_WORDS.silentAgencies, figures(silentAgencies)),
      waits: silentAgencies > 0,
      action: silentAgencies === 0 ? null : show(() => screens.show('agencies')),
    },
    {
      key: 'unadopted',
      head: BINDER_WORDS.unadopted,
      words:
        oldest === undefined
          ? say(BINDER_WORDS.noUnadopted)
          : say(BINDER_WORDS.unadoptedPapers, figures(unadopted.length)),
      waits: oldest !== undefined,
      action:
        oldest === undefined
          ? null
          : { words: BINDER_WORDS.openPaper, run: () => screens.openPaper(oldest) },
    },
  ]
}

function nextWords({ today }: Binder, next: ReturnType<typeof thisMonth>['next']): string {
  if (next === null || next.date === null) return say(BINDER_WORDS.noNext)
  const name = paperName(next)
  const days = daysBetween(today, next.date)
  return [
    typeof name === 'string' ? withDigits(name, 'thai') : say(name),
    say(weekdayWords(next.date)),
    days === 0 ? say(BINDER_WORDS.today) : say(BINDER_WORDS.inDays, figures(days)),
  ].join(' · ')
}

/** Two files are compared by opening one after the other; a finding of more names its first two. */
const MOST_BUTTONS = 2

/** What about the files a person can mend, a sentence each; the files are opened from there where they can be. */
function Findings({ binder, screens }: Pick<BinderHomeProps, 'binder' | 'screens'>) {
  const { findings, findingsInAll, papers } = binder
  if (findings.length === 0) return null
  return (
    <section className="binder-findings" aria-labelledby="binder-files">
      <h2 id="binder-files">{say(BINDER_WORDS.files)}</h2>
      <ul onKeyDown={goByArrows}>
        {findings.map(({ finding, says, files }, index) => {
          const open = papers.filter(({ file, state }) => files.includes(file) && opens(state))
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two findings may say the same.
            <li key={`${finding} ${index}`}>
              <span className={finding === 'conflict' ? 'gap-words' : undefined}>
                {withDigits(say(says), 'thai')}
              </span>
              {open.slice(0, MOST_BUTTONS).map(paper => (
                <button
                  key={paper.file}
                  type="button"
                  aria-label={`${say(BINDER_WORDS.openPaper)}: ${paper.fileName}`}
                  title={paper.fileName}
                  onClick={() => screens.openPaper(paper)}
                >
                  {say(BINDER_WORDS.openPaper)}
                </button>
              ))}
            </li>
          )
        })}
      </ul>
      {findingsInAll > findings.length && (
        <p className="hint">
          {say(REGISTER_WORDS.firstOf, figures(findings.length), figures(findingsInAll))}
        </p>
      )}
    </section>
  )
}

function opens(state: Binder['papers'][number]['state']): boolean {
  return state !== 'gone' && state !== 'unreadable' && state !== 'newer'
}
