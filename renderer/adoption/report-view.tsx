import { useRef, useState } from 'react'
import type { AskedCorrection } from '../../core/adoption/apply-corrections'
import type { IssuedLine } from '../../core/adoption/issued-lines'
import { unpagedEntries, withEntryPages } from '../../core/carry/entry-pages'
import type { Adoption, Correction } from '../../core/model/adoption'
import type { MeetingRef } from '../../core/model/meeting-ref'
import { ADOPTING_WORDS } from '../../core/wording/adoption'
import { ADOPT_SCREEN_WORDS } from '../../core/wording/adoption-screen'
import { askedCorrection } from '../../core/wording/issuing'
import { dayWords } from '../../core/wording/moments'
import { figures, fill } from '../../core/wording/sentence'
import type { EarlierPaper } from '../../preload/adoption'
import type { Notices } from '../notices/toasts'
import { SettledField } from '../parts/field'
import { say, sayInDigits } from '../port/say'
import { useDocument } from '../session/document-view'
import type { Session } from '../session/use-session'
import { blankAfter, CorrectionRow } from './correction-row'
import { CitedPages } from './issued-page'
import { MakeVersion } from './make-version'
import type { Adopting } from './use-adopting'
import { VerdictField } from './verdict-field'

interface ReportViewProps {
  readonly session: Session
  readonly adopting: Adopting
  readonly notices: Notices
  readonly adoption: Adoption
  /** `null` while its file is not found. */
  readonly paper: EarlierPaper | null
}

/** One report: its issued pages, and what is corrected in it. */
export function ReportView(props: ReportViewProps) {
  const { session, adopting, notices, adoption, paper } = props
  const [asked, setAsked] = useState<readonly AskedCorrection[]>([])
  const side = useRef<HTMLElement>(null)
  const { corrections } = adoption
  const put = (change: (adoption: Adoption) => Partial<Adoption>) =>
    adopting.put(adoption.of.document, one => ({
      ...one,
      ...change(one),
      version: one.version ?? paper?.cited?.sha256 ?? null,
    }))
  const cite = ({ page, line }: IssuedLine, was: string) => {
    if (adopting.readOnly) return
    const blank = corrections.find(one => one.was === '')
    const cited = { ...(blank ?? blankAfter(undefined)), page, line, was }
    put(now => ({
      corrections:
        blank === undefined
          ? inOrder([...now.corrections, cited])
          : now.corrections.map(one => (one.id === cited.id ? cited : one)),
    }))
    requestAnimationFrame(() => focusNewWords(side.current, cited.id))
  }
  return (
    <>
      <IssuedSide {...props} onCite={cite} />
      <aside ref={side} className="adopting-side" aria-label={say(ADOPT_SCREEN_WORDS.corrections)}>
        <fieldset className="whole" disabled={adopting.readOnly}>
          <VerdictField verdict={adoption.verdict} onChange={verdict => put(() => ({ verdict }))} />
          <Corrections
            corrections={corrections}
            onChange={change => put(now => ({ corrections: change(now.corrections) }))}
          />
          <Asked asked={asked} />
          <FillPages {...props} />
          <MakeVersion
            session={session}
            adopting={adopting}
            notices={notices}
            adoption={adoption}
            paper={paper}
            onAsked={setAsked}
          />
        </fieldset>
      </aside>
    </>
  )
}

/** As the pages are read. */
function inOrder(corrections: readonly Correction[]): Correction[] {
  return corrections.toSorted((a, b) => a.page - b.page || a.line - b.line)
}

/** The words that become are what is typed next. */
function focusNewWords(side: HTMLElement | null, id: string): void {
  const fields = side?.querySelectorAll<HTMLElement>(
    `[data-correction="${CSS.escape(id)}"] .field.wide input`,
  )
  fields?.[1]?.focus()
}

interface IssuedSideProps extends ReportViewProps {
  readonly onCite: (line: IssuedLine, words: string) => void
}

function IssuedSide({ session, notices, adoption, paper, onCite }: IssuedSideProps) {
  const { digits } = useDocument().context.house
  if (paper?.cited == null)
    return (
      <div className="adopting-issued">
        <p className="lead">
          {say(paper === null ? ADOPT_SCREEN_WORDS.missing : ADOPT_SCREEN_WORDS.unissued)}
        </p>
        {paper === null && (
          <button
            type="button"
            onClick={async () => {
              const taken = await session.ask('adoption:choose', session.open.handle)
              if (!taken.ok) notices.report(taken.fault)
              else if (taken.value !== null) await session.earlier.look()
            }}
          >
            {say(ADOPT_SCREEN_WORDS.chooseFile)}
          </button>
        )}
      </div>
    )
  const { n, day, text } = paper.cited
  return (
    <section className="adopting-issued" aria-label={say(ADOPT_SCREEN_WORDS.linesLabel)}>
      <p className="hint">
        {paper.fileName} ·{' '}
        {sayInDigits(digits, fill(ADOPT_SCREEN_WORDS.lines, figures(n, digits), dayWords(day)))}
      </p>
      <CitedPages text={text} corrections={adoption.corrections} onCite={onCite} />
    </section>
  )
}

interface CorrectionsProps {
  readonly corrections: readonly Correction[]
  /** Changes the list as it stands by then: a field may hold only when it is left. */
  readonly onChange: (change: (now: Correction[]) => Correction[]) => void
}

function Corrections({ corrections, onChange }: CorrectionsProps) {
  return (
    <section className="adopting-corrections">
      {corrections.length === 0 && <p className="lead">{say(ADOPT_SCREEN_WORDS.none)}</p>}
      <p className="hint">{say(ADOPT_SCREEN_WORDS.how)}</p>
      {corrections.map((correction, at) => (
        <CorrectionRow
          key={correction.id}
          Words={SettledField}
          at={at}
          correction={correction}
          onChange={changed =>
            onChange(now =>
              now.map(one => (one.id === correction.id ? { ...one, ...changed } : one)),
            )
          }
          onRemove={() => onChange(now => now.filter(({ id }) => id !== correction.id))}
        />
      ))}
      <StrayGaps />
      <button
        type="button"
        className="add"
        onClick={() => onChange(now => [...now, blankAfter(now.at(-1))])}
      >
        <span aria-hidden>+</span> {say(ADOPTING_WORDS.add)}
      </button>
    </section>
  )
}

/** What corrections lack, as the form doctor tells it. */
function StrayGaps() {
  const { gaps } = useDocument()
  const stray = gaps.filter(
    ({ rule }) => rule === 'correction-stands' || rule === 'adoption-agrees',
  )
  if (stray.length === 0) return null
  return (
    <ul className="unfit" role="status">
      {stray.map(gap => (
        <li key={`${gap.message} ${gap.nth}`}>{say({ th: gap.message, en: gap.english })}</li>
      ))}
    </ul>
  )
}

function Asked({ asked }: { readonly asked: readonly AskedCorrection[] }) {
  if (asked.length === 0) return null
  return (
    <div role="alert">
      <p>{say(ADOPT_SCREEN_WORDS.asked)}</p>
      <ul className="unfit">
        {asked.map(one => (
          <li key={one.correction.id}>{say(askedCorrection(one))}</li>
        ))}
      </ul>
    </div>
  )
}

/** Puts the pages of the issued report into the trails of this paper; nothing where none are open. */
function FillPages({ session, adopting, notices, adoption, paper }: ReportViewProps) {
  const names = ({ document }: MeetingRef) => document === adoption.of.document
  const open = unpagedEntries(adopting.minutes, names)
  if (paper?.cited == null || open === 0) return null
  const fillIn = async () => {
    const pages = await session.ask('adoption:pages', session.open.handle, adoption.of.document)
    if (!pages.ok) return notices.report(pages.fault)
    let left = open
    adopting.change(now => {
      const filled = withEntryPages(now, new Map(pages.value), names)
      left = unpagedEntries(filled, names)
      return filled
    })
    const words =
      left === open
        ? ADOPT_SCREEN_WORDS.noPages
        : fill(ADOPT_SCREEN_WORDS.pagesFilled, figures(open - left))
    return notices.tell({ kind: left === open ? 'fault' : 'done', words })
  }
  return (
    <button type="button" onClick={() => void fillIn()}>
      {say(ADOPT_SCREEN_WORDS.fillPages, figures(open))}
    </button>
  )
}
