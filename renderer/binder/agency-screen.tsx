import { useEffect, useState } from 'react'
import { withDigits } from '../../core/thai/numerals'
import { BINDER_WORDS } from '../../core/wording/binder'
import { BINDER_DEEDS } from '../../core/wording/binder-deeds'
import { figures, fill, joined, type Sentence } from '../../core/wording/sentence'
import type { AgencyPage } from '../../preload/register'
import type { Notices } from '../notices/toasts'
import { ask } from '../port/desk-port'
import { say } from '../port/say'
import { BinderFrame } from './binder-frame'
import { filterWords } from './filter-words'
import { Life } from './life'
import { PromiseTable } from './promise-table'
import { Raised } from './raised'
import { RegisterPapers } from './register-papers'
import { Unchosen } from './unchosen'
import type { Binder } from './use-binder'
import type { Screens } from './use-screens'
import { agencyOrder, fullName, shortName } from './words'

interface AgencyScreenProps {
  readonly binder: Binder
  readonly screens: Screens
  readonly notices: Notices
  readonly onBack: (() => void) | null
}

/** หน่วยงาน: what one agency took on, what it told of it, and what it asked for. */
export function AgencyScreen({ binder, screens, notices, onBack }: AgencyScreenProps) {
  const order = agencyOrder(binder)
  const at = Math.max(0, order.indexOf(screens.agency ?? ''))
  const agency = order[at] ?? null
  const page = usePage(agency, binder)
  const [chosen, setChosen] = useState<string | null>(null)
  const matter =
    page?.duties.find(duty => duty.matter === chosen)?.matter ?? page?.duties[0]?.matter
  const name = nameOf(fullName(agency, binder.agencies))
  const short = nameOf(shortName(agency, binder.agencies))
  const go = (step: number) => {
    const next = order[(at + step + order.length) % order.length]
    if (next !== undefined) screens.showAgency(next)
  }
  useSideways(go)
  return (
    <BinderFrame
      binder={binder}
      screens={screens}
      title={say(BINDER_WORDS.agencies)}
      onBack={onBack}
      actions={
        agency !== null && (
          <RegisterPapers
            shown={{
              question: '',
              filter: { agency },
              day: binder.today,
              words: wordsOf(agency, binder),
            }}
            notices={notices}
            printWords={BINDER_DEEDS.printPage}
          />
        )
      }
      rightLabel={BINDER_WORDS.life}
      right={
        <Life
          matter={matter ?? null}
          binder={binder}
          words={[]}
          screens={screens}
          notices={notices}
        />
      }
      foot={page !== null && agency !== null && <Counts page={page} />}
      keys={BINDER_WORDS.agencyKeys}
    >
      {binder.state?.name === null && <Unchosen onChoose={binder.choose} />}
      {binder.revision > 0 && binder.state?.name != null && agency === null && (
        <p className="binder-empty">{say(BINDER_WORDS.noAgencies)}</p>
      )}
      {agency !== null && (
        <header className="agency-head">
          <div>
            <h2>
              {name} {short !== name && <span className="hint">{short}</span>}
            </h2>
            {page !== null && <p>{say(countWords(page))}</p>}
          </div>
          <span className="spring" />
          <button
            type="button"
            className="icon"
            aria-label={say(BINDER_WORDS.previousAgency)}
            onClick={() => go(-1)}
          >
            ‹
          </button>
          <span>{say(BINDER_WORDS.ofAgencies, figures(at + 1), figures(order.length))}</span>
          <button
            type="button"
            className="icon"
            aria-label={say(BINDER_WORDS.nextAgency)}
            onClick={() => go(1)}
          >
            ›
          </button>
        </header>
      )}
      {page !== null && agency !== null && (
        <>
          {page.open + page.standing === 0 && (
            <p className="binder-empty">{say(BINDER_WORDS.noDuties)}</p>
          )}
          <PromiseTable
            key={agency}
            page={page}
            binder={binder}
            chosen={matter ?? null}
            onChoose={setChosen}
            onOpen={screens.openAt}
          />
          <Raised page={page} onOpen={screens.openAt} revision={binder.revision} />
        </>
      )}
    </BinderFrame>
  )
}

function wordsOf(agency: string, binder: Binder): Sentence {
  return filterWords('', { agency }, binder)
}

function nameOf(name: ReturnType<typeof fullName>): string {
  return typeof name === 'string' ? withDigits(name, 'thai') : say(name)
}

/** «ค้าง ๒ · เกินกำหนด ๑ · แล้วเสร็จ ๑ · มาประชุม ๒ จาก ๒ ครั้ง». */
function countWords(page: AgencyPage) {
  const { open, late, silent, standing, done, attended, meetings, reports } = page
  const parts = [
    fill(BINDER_WORDS.countOpen, figures(open)),
    ...(late > 0 ? [fill(BINDER_WORDS.countLate, figures(late))] : []),
    ...(silent > 0 ? [fill(BINDER_WORDS.countSilent, figures(silent))] : []),
    ...(standing > 0 ? [fill(BINDER_WORDS.countStanding, figures(standing))] : []),
    fill(BINDER_WORDS.countDone, figures(done)),
    reports === 0 ? BINDER_WORDS.neverReported : fill(BINDER_WORDS.reportedTimes, figures(reports)),
    ...(meetings > 0 ? [fill(BINDER_WORDS.came, figures(attended), figures(meetings))] : []),
  ]
  return joined(parts, ' · ')
}

function Counts({ page: { open, late } }: { readonly page: AgencyPage }) {
  return (
    <>
      {say(BINDER_WORDS.countOpen, figures(open))}
      {late > 0 && (
        <span className="gap-words">{` · ${say(BINDER_WORDS.countLate, figures(late))}`}</span>
      )}
    </>
  )
}

/** ←→ go to the agency before and after, but in a field. */
function useSideways(go: (step: number) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
      const isElsewhere =
        event.target instanceof HTMLInputElement || document.querySelector('dialog[open]') !== null
      if (step === undefined || isElsewhere || event.altKey || event.ctrlKey || event.metaKey)
        return
      event.preventDefault()
      go(step)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
}

/** Asks for the page of an agency; the one before is not shown under another's name. */
function usePage(agency: string | null, { today, revision }: Binder): AgencyPage | null {
  const [page, setPage] = useState<AgencyPage | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each revision it may owe something else.
  useEffect(() => {
    if (agency === null) return setPage(null)
    let isLate = false
    void ask('register:agency', agency, today).then(result => {
      if (!isLate && result.ok) setPage(result.value)
    })
    return () => {
      isLate = true
    }
  }, [agency, today, revision])
  return page?.agency === agency ? page : null
}
