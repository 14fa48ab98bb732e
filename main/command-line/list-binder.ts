import { STAGE_STATES } from '../../core/wording/binder'
import { COURSE_WORDS } from '../../core/wording/matters'
import { monthWords, shortDay } from '../../core/wording/moments'
import { AREA_WORDS } from '../../core/wording/paper'
import { REGISTER_WORDS } from '../../core/wording/register'
import { figures, type Sentence } from '../../core/wording/sentence'
import type { PaperRow } from '../../preload/binder'
import type { SenderRow } from '../../preload/register'
import { type AskedRegister, asData, fileWords, shortAgency, whereWords } from './ask-register'
import type { BinderList, CommandCall, Io } from './call'
import { DONE, type Ending, endWith } from './ending'
import { inColumns } from './table'

/** A list as it is printed: for people in columns of at most so many places, for programs a line of JSON each. */
interface Printed {
  readonly cells: readonly (readonly string[])[]
  readonly most: readonly number[]
  readonly data: readonly string[]
  readonly none: Sentence
}

/** `register --list`: the files of a binder, who sent monthly reports, how far the goals are, what each agency owes. */
export function listTold(
  list: BinderList,
  asked: AskedRegister,
  call: CommandCall,
  io: Io,
): Ending {
  const printed = LISTS[list](asked, call)
  if ('exit' in printed) return printed
  const { cells, most, data, none } = printed
  if (call.asked.json) for (const line of data) io.out(line)
  else if (cells.length === 0) io.out(asked.say(none))
  else {
    for (const line of inColumns(cells, most)) io.out(line)
    io.out(asked.say(REGISTER_WORDS.counted, figures(cells.length)))
  }
  return DONE
}

const LISTS: Readonly<
  Record<BinderList, (asked: AskedRegister, call: CommandCall) => Printed | Ending>
> = { papers, reports, goals, agencies }

function papers(asked: AskedRegister): Printed | Ending {
  const { register, filter } = asked
  const rows: PaperRow[] = []
  for (;;) {
    const some = register.papers({
      ...(filter.series !== undefined && { series: filter.series }),
      ...(filter.year !== undefined && { year: filter.year }),
      skip: rows.length,
    })
    if (!some.ok) return endWith(some.fault)
    rows.push(...some.value.rows)
    if (some.value.rows.length === 0 || rows.length >= some.value.total) break
  }
  return {
    cells: rows.map(row => paperCells(row, asked)),
    most: [30, 14, 26, 60, 80],
    data: rows.map(row => asData(dataOfPaper(row, asked), asked)),
    none: REGISTER_WORDS.noPapers,
  }
}

function paperCells(row: PaperRow, asked: AskedRegister): string[] {
  const { say } = asked
  const { kind, number, date, meetingState, stage, adoption } = row
  const isMeeting = kind === 'minutes' || kind === 'findings'
  const adopted =
    adoption?.verdict === 'corrected'
      ? say(
          REGISTER_WORDS.adoptedCorrected,
          figures(adoption.asked.length),
          adoption.asked.map(agency => shortAgency(agency || null, asked)).join(', '),
        )
      : say(REGISTER_WORDS.adoptedAsIs)
  return [
    isMeeting ? whereWords({ number, place: '' }, asked) : row.title,
    date === null ? '' : say(shortDay(date)),
    meetingState === null ? '' : say(COURSE_WORDS[meetingState]),
    adoption === null ? say(STAGE_STATES[stage ?? 'draft']) : adopted,
    fileWords(row.file, asked),
  ]
}

function dataOfPaper({ adoption, ...row }: PaperRow, asked: AskedRegister) {
  return {
    ...row,
    adoption: adoption === null ? null : { ...adoption, file: fileWords(adoption.file, asked) },
  }
}

function reports(asked: AskedRegister, { asked: { month, neverReported } }: CommandCall) {
  const found = asked.register.senders({
    ...(month !== undefined && { month }),
    ...(neverReported && { never: true }),
  })
  if (!found.ok) return endWith(found.fault)
  const rows = inOrder(found.value, asked)
  return {
    cells: rows.map(row => [shortAgency(row.agency, asked), sentWords(row, month, asked)]),
    most: [26, 160],
    data: rows.map(({ agency, sent }) =>
      JSON.stringify({
        agency,
        sent: sent.map(one => ({ ...one, file: fileWords(one.file, asked) })),
      }),
    ),
    none: REGISTER_WORDS.noSenders,
  }
}

function sentWords({ sent }: SenderRow, month: string | undefined, { say }: AskedRegister): string {
  if (sent.length === 0) return say(REGISTER_WORDS.neverSent)
  return sent
    .filter(one => month === undefined || one.month === month)
    .map(({ month: of, received }) =>
      received === null
        ? say(monthWords(of))
        : say(REGISTER_WORDS.sentReport, monthWords(of), shortDay(received)),
    )
    .join(' · ')
}

/** In official order, what no registry knows last. */
function inOrder<Row extends { readonly agency: string | null }>(
  rows: readonly Row[],
  { agencies, filter }: AskedRegister,
): Row[] {
  const place = new Map(agencies.map(({ id }, at) => [id, at]))
  const at = ({ agency }: Row) => place.get(agency ?? '') ?? agencies.length
  return rows
    .filter(({ agency }) => filter.agency === undefined || filter.agency === agency)
    .toSorted((a, b) => at(a) - at(b))
}

function goals({ register, say, filter }: AskedRegister) {
  const found = register.goals()
  if (!found.ok) return endWith(found.fault)
  const rows = found.value.filter(({ goal }) => (filter.area ?? goal.area) === goal.area)
  return {
    cells: rows.map(({ goal, value }) => [
      AREA_WORDS[goal.area],
      goal.text,
      value === null
        ? say(REGISTER_WORDS.untold)
        : say(REGISTER_WORDS.figure, figures(value), figures(goal.target ?? '–'), goal.unit),
    ]),
    most: [40, 80, 40],
    data: rows.map(({ goal, value }) => JSON.stringify({ ...goal, value })),
    none: REGISTER_WORDS.noGoals,
  }
}

function agencies(asked: AskedRegister) {
  const found = asked.register.agencies(asked.today)
  if (!found.ok) return endWith(found.fault)
  const rows = inOrder(found.value, asked)
  const { say } = asked
  return {
    cells: rows.map(row => [
      shortAgency(row.agency, asked),
      say(
        REGISTER_WORDS.counts,
        figures(row.open + row.standing),
        figures(row.late),
        figures(row.silent),
        figures(row.reports),
      ),
    ]),
    most: [26, 80],
    data: rows.map(row => JSON.stringify(row)),
    none: REGISTER_WORDS.noSenders,
  }
}
