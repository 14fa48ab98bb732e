import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { shortDate } from '../../../core/thai/dates'
import { toThaiDigits } from '../../../core/thai/numerals'
import { BINDER_FILES, binder } from '../../core/binder/papers'
import { ASKED_ON, type Facts, QUESTIONS, type QuestionName } from '../../core/binder/questions'
import { AGENCIES } from '../register/a-register'
import { mati } from './terminal'

const FOLDER = path.resolve('examples/แฟ้มตัวอย่าง')

/** What one line of `--json` may hold, as far as an answer needs it. */
interface Line {
  readonly matter?: string
  readonly agency?: string | null
  readonly due?: string | null
  readonly date?: string | null
  readonly file?: string
  readonly place?: string
  readonly event?: string
  readonly said?: string
  readonly status?: string
  readonly late?: number
  readonly how?: string
  readonly number?: { readonly ordinal: number; readonly special?: true } | null
  readonly kind?: string
  readonly meetingState?: string | null
  readonly adoption?: { readonly verdict: string; readonly asked: readonly string[] } | null
  readonly sent?: readonly { readonly month: string; readonly received: string | null }[]
  readonly value?: number | null
  readonly target?: number | null
}

const IDS = new Map(binder().map(({ id }, at) => [BINDER_FILES[at] ?? '', id]))

const matterOf = ({ matter = '' }: Line) => matter
const agencyOf = ({ agency }: Line) => agency ?? ''
const partOf = (line: Line) => `${line.matter} ${line.agency}`
const dueOf = ({ due }: Line) => due ?? ''
const dayOf = ({ date }: Line) => date ?? ''
const paperOf = ({ file = '' }: Line) => IDS.get(file) ?? file
const spotOf = (line: Line) => `${paperOf(line)} ${line.place}`
const once = <T>(list: readonly T[]): T[] => [...new Set(list)]
const of = (event: string) => (line: Line) => line.event === event
const held = ({ kind, meetingState }: Line) => kind === 'minutes' && meetingState !== 'cancelled'

/** How a question is put to the command line, and what of its lines is the answer: a list of lines for each command. */
interface Asking {
  readonly commands: readonly (readonly string[])[]
  readonly answer: (...lists: readonly (readonly Line[])[]) => Facts
}

function ask(command: string, answer: (lines: readonly Line[]) => Facts): Asking {
  return { commands: [command.split(' ')], answer: (lines = []) => answer(lines) }
}

const REGISTER = `register DIR --day ${ASKED_ON}`
const sentIn = (month: string) =>
  ask(`${REGISTER} --list reports --month ${month}`, lines => ({ agencies: lines.map(agencyOf) }))

const ASKED: Readonly<Record<QuestionName, Asking>> = {
  open: ask(`${REGISTER} --state live`, lines => ({ matters: once(lines.map(matterOf)) })),
  late: ask(`${REGISTER} --overdue`, lines => ({
    parts: lines.map(partOf),
    counts: lines.map(({ late = 0 }) => late),
  })),
  owedByProsecutors: ask(`${REGISTER} --agency อส. --state ยังไม่แล้วเสร็จ`, lines => ({
    matters: lines.map(matterOf),
    days: lines.map(dueOf),
  })),
  silentProsecutors: ask('find DIR --event ยังไม่รายงานผล --agency อส.', lines => ({
    papers: lines.map(paperOf),
    counts: [lines.length],
  })),
  owedByPolice: ask(`${REGISTER} --agency ตร. --state live`, lines => ({
    matters: lines.map(matterOf),
  })),
  owedByWelfare: ask(`${REGISTER} --agency พส. --state live`, lines => ({
    matters: lines.map(matterOf),
    days: lines.map(dueOf),
  })),
  neverTold: ask(`${REGISTER} --never-reported`, lines => ({
    agencies: once(lines.map(agencyOf)),
  })),
  neverReported: ask(`${REGISTER} --list reports --never-reported`, lines => ({
    agencies: lines.map(agencyOf),
  })),
  reportsOfSeptember: sentIn('2018-09'),
  reportsOfOctober: sentIn('2018-10'),
  reportsOfNovember: sentIn('2018-11'),
  reportsLate: ask(`${REGISTER} --list reports --month 2018-09`, lines => {
    const came = lines.map(line => ({
      agency: agencyOf(line),
      day: line.sent?.find(({ month }) => month === '2018-09')?.received ?? '',
    }))
    const late = came.filter(({ day }) => day > '2018-10-03')
    return { agencies: late.map(({ agency }) => agency), days: late.map(({ day }) => day) }
  }),
  doneByPolice: ask('find DIR --event แล้วเสร็จ --agency ตร.', lines => ({
    matters: lines.map(matterOf),
    papers: lines.map(paperOf),
  })),
  duesOfSpecialCases: ask('find DIR รายการข้อมูลคดี --agency ดีเอสไอ --kind ข้อสั่งการ', lines => ({
    days: once(lines.filter(({ matter }) => matter === 'fw-case-data').map(dueOf)),
  })),
  moved: ask('find DIR --event ขยายเวลา', lines => {
    const parts = once(lines.map(partOf))
    return {
      parts,
      counts: parts.map(part => lines.filter(line => partOf(line) === part).length),
    }
  }),
  sinceWhen: ask('find DIR แนวทางการส่งต่อผู้เสียหาย --event สั่งการ', lines => ({
    papers: once(lines.map(spotOf)),
    days: once(lines.map(dayOf)),
  })),
  decidedOnPay: ask('find DIR “ค่าตอบแทนล่าม” --kind เรื่อง', lines => ({
    papers: lines.map(spotOf),
  })),
  revised: {
    commands: [
      ['find', 'DIR', 'ทบทวนมติ', '--event', 'มีมติ'],
      ['life', 'DIR', 't5-pay'],
      ['life', 'DIR', 't1-pay'],
    ],
    answer: (found = [], revising = [], revised = []) => ({
      matters: [
        ...revising.filter(({ how }) => how === 'revises').map(matterOf),
        ...found.map(matterOf),
      ],
      papers: [
        ...revised.filter(of('decided')).map(spotOf),
        ...revised.filter(({ how }) => how === 'revised').map(spotOf),
      ],
    }),
  },
  reworded: ask('find DIR --event ปรับข้อความ', lines => ({
    matters: lines.map(matterOf),
    papers: lines.map(paperOf),
  })),
  deferredInSeptember: ask(
    'find DIR --event deferred --since 2018-09-01 --until 2018-09-30',
    lines => ({
      matters: lines.filter(({ said }) => said !== '').map(matterOf),
    }),
  ),
  notReached: ask('find DIR --event deferred', lines => {
    const unreached = lines.filter(({ said }) => said === '')
    return { matters: unreached.map(matterOf), papers: unreached.map(paperOf) }
  }),
  database: ask('life DIR t1-database', lines => ({
    counts: [lines.filter(of('deferred')).length],
    papers: lines.filter(of('decided')).map(spotOf),
    days: lines.filter(of('decided')).map(dayOf),
  })),
  stillToDecide: ask(`find DIR --event deferred --since ${ASKED_ON}`, lines => ({
    matters: lines.map(matterOf),
  })),
  withdrawn: ask('find DIR --event ถอนเรื่อง', lines => ({
    matters: lines.map(matterOf),
    papers: lines.map(spotOf),
  })),
  raisedByLabour: {
    commands: [
      ['find', 'DIR', '--event', 'เสนอปัญหา', '--agency', 'กสร.'],
      ['life', 'DIR', 't2-night'],
      ['life', 'DIR', 'o-night'],
    ],
    answer: (raised = [], topic = [], order = []) => ({
      matters: [
        ...raised.map(matterOf),
        ...topic.filter(({ how }) => how === 'grew').map(matterOf),
      ],
      papers: [...topic.filter(of('decided')), ...order.filter(of('done'))].map(spotOf),
    }),
  },
  raisedByAmlo: {
    commands: [
      ['find', 'DIR', '--event', 'เสนอปัญหา', '--agency', 'ปปง.'],
      ['life', 'DIR', 't2-asset'],
      [...REGISTER.split(' '), '--state', 'standing'],
      ['find', 'DIR', '--event', 'รายงานผล'],
    ],
    answer: (raised = [], topic = [], standing = [], reported = []) => {
      const orders = topic.filter(({ how }) => how === 'grew').map(matterOf)
      const on = ({ matter = '' }: Line) => orders.includes(matter)
      return {
        matters: [...raised.map(matterOf), ...orders],
        agencies: [...standing.filter(on), ...reported.filter(on)].map(agencyOf),
      }
    },
  },
  raisedByFisheries: {
    commands: [
      ['find', 'DIR', '--event', 'raised', '--agency', 'กรมประมง'],
      ['life', 'DIR', 't5-boat'],
    ],
    answer: (raised = [], topic = []) => ({
      matters: raised.map(matterOf),
      papers: topic.filter(of('deferred')).map(spotOf),
    }),
  },
  special: {
    commands: [
      [...REGISTER.split(' '), '--list', 'papers'],
      ['find', 'DIR', '--kind', 'topic', '--since', '2018-10-25', '--until', '2018-10-25'],
    ],
    answer: (papers = [], topics = []) => {
      const special = papers.filter(({ number }) => number?.special === true)
      return {
        papers: special.map(paperOf),
        days: special.map(dayOf),
        matters: topics.filter(({ place }) => place?.startsWith('5')).map(matterOf),
      }
    },
  },
  calledOff: ask(`${REGISTER} --list papers`, lines => {
    const off = lines.filter(({ meetingState }) => meetingState === 'cancelled')
    return { papers: off.map(paperOf), days: off.map(dayOf) }
  }),
  numberFour: ask(`${REGISTER} --list papers`, lines => {
    const fourth = lines.filter(line => held(line) && line.number?.ordinal === 4)
    return { papers: fourth.map(paperOf), days: fourth.map(dayOf) }
  }),
  adopted: ask(`${REGISTER} --list รายงาน`, lines => ({
    papers: lines.filter(({ adoption }) => adoption).map(paperOf),
  })),
  notAdopted: ask(`${REGISTER} --list รายงาน`, lines => ({
    papers: lines.filter(line => held(line) && !line.adoption).map(paperOf),
  })),
  corrected: ask(`${REGISTER} --list รายงาน`, lines => {
    const corrected = lines.filter(({ adoption }) => adoption?.verdict === 'corrected')
    const asked = corrected.flatMap(({ adoption }) => adoption?.asked ?? [])
    return { papers: corrected.map(paperOf), counts: [asked.length], agencies: asked }
  }),
  findingsLeft: ask('find DIR --unserved', lines => ({ matters: lines.map(matterOf) })),
  fromInterpreters: ask('life DIR f-interpreter', lines => ({
    matters: lines.filter(({ how }) => how === 'grew').map(matterOf),
  })),
  cardsOnInterpreters: ask('life DIR f-interpreter', lines => ({
    agencies: lines.filter(({ how }) => how === 'card').map(agencyOf),
  })),
  goals: ask(`${REGISTER} --list เป้าหมาย`, lines => ({
    counts: lines.flatMap(({ value, target }) => [value ?? 0, target ?? 0]),
  })),
  finishedSinceNovember: ask('find DIR --event done --since 2018-11-01', lines => ({
    parts: lines.map(partOf),
  })),
  dueThisYear: ask(`${REGISTER} --state live --since 2018-12-13 --until 2018-12-31`, lines => ({
    parts: lines.map(partOf),
  })),
  standing: ask(`${REGISTER} --state งานต่อเนื่อง`, lines => ({ parts: lines.map(partOf) })),
}

const shortNames = new Map(AGENCIES.map(one => [one.id, one.abbreviation || one.name]))

/** How a person reads an answer on the screen. */
function wordsOf({ matters, parts, agencies, papers, days, counts }: Facts): string[] {
  const short = (agency = '') => shortNames.get(agency) ?? agency
  const fileOf = (id: string) => [...IDS].find(([, paper]) => paper === id)?.[0] ?? id
  return [
    ...(matters ?? []),
    ...(parts ?? []).flatMap(part => {
      const [matter = '', agency] = part.split(' ')
      return [matter, short(agency)]
    }),
    ...(agencies ?? []).map(short),
    ...(papers ?? []).flatMap(paper => {
      const [id = '', place = ''] = paper.split(' ')
      return [fileOf(id), toThaiDigits(place)]
    }),
    ...(days ?? []).map(shortDate),
    ...(counts ?? []).map(count => toThaiDigits(String(count))),
  ]
}

/** Lists have an order of their own on each side. */
function sorted(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([key, list]) => [key, list.map(String).toSorted()]),
  )
}

let said: ReadonlyMap<string, readonly string[]>

/** Each command once, as a program reads it and as a person does: they leave nothing behind. */
beforeAll(async () => {
  const commands = new Set(
    Object.values(ASKED).flatMap(({ commands }) => commands.map(command => command.join('\t'))),
  )
  const outputs = new Map<string, readonly string[]>()
  for (const command of commands)
    for (const way of [[], ['--json']]) {
      const argv = [...command.split('\t'), ...way].map(word => (word === 'DIR' ? FOLDER : word))
      const { exit, out } = await mati(...argv)
      if (exit !== 0) throw new Error(`${argv.join(' ')} ended with ${exit}`)
      outputs.set([command, ...way].join('\t'), out)
    }
  said = outputs
}, 300_000)

test.each(Object.entries(QUESTIONS))('%s: คำสั่งตอบได้ตามตาราง', (name, { answer }) => {
  const { commands, answer: read } = ASKED[name as QuestionName]
  const lists = commands.map(command =>
    (said.get([...command, '--json'].join('\t')) ?? []).map(line => JSON.parse(line) as Line),
  )
  expect(sorted(read(...lists))).toEqual(sorted(answer))
  const screen = commands.flatMap(command => said.get(command.join('\t')) ?? []).join('\n')
  for (const word of wordsOf(answer)) expect(screen).toContain(word)
})
