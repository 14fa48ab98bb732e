import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { ASKED_ON, type Facts, QUESTIONS, type QuestionName } from '../core/binder/questions'
import {
  agencyOf,
  askRegister,
  dayIn,
  type Home,
  lifeOf,
  numbersIn,
  type Row,
  readHome,
  shortOf,
} from './binder-screens'
import { choose } from './desk-steps'
import { startApp } from './start-app'

const once = <T>(list: readonly T[]): T[] => [...new Set(list)]
const mattersOf = (rows: readonly Row[]) => once(rows.map(({ matter }) => matter))
const LIVE = 'ยังไม่แล้วเสร็จ'
const UNREACHED = 'ยังมิได้พิจารณา'

type Answer = (page: Page) => Promise<Facts>

/** What one agency owes, and by when. */
const owed =
  (agency: string): Answer =>
  async page => {
    const rows = await askRegister(page, { agency: shortOf(agency), state: LIVE })
    return { matters: rows.map(({ matter }) => matter), days: rows.map(({ due }) => due) }
  }

const sentIn =
  (month: string): Answer =>
  async page => {
    const { sent } = await readHome(page)
    return { agencies: (sent[month] ?? []).map(({ agency }) => agency) }
  }

/** The rows that one event left. */
const recorded = (page: Page, event: string, agency?: string) =>
  askRegister(page, { event, ...(agency !== undefined && { agency: shortOf(agency) }) })

const ofPapers =
  (read: (home: Home) => Facts): Answer =>
  async page =>
    read(await readHome(page))

const isMeeting = ({ words }: Home['papers'][number]) => words.includes('ครั้งที่')
const isOff = ({ words }: Home['papers'][number]) => words.includes('งดประชุม')
const isAdopted = ({ words }: Home['papers'][number]) => words.includes('รับรองแล้ว')

/** How a person asks each question on the screens, and what there is the answer. */
const ANSWERS: Readonly<Record<QuestionName, Answer>> = {
  open: async page => ({ matters: mattersOf(await askRegister(page, { state: LIVE })) }),
  late: async page => {
    const rows = await askRegister(page, { overdue: true })
    return {
      parts: rows.map(({ part }) => part),
      counts: rows.flatMap(({ state }) => numbersIn(state)),
    }
  },
  owedByProsecutors: owed('oag'),
  silentProsecutors: async page => {
    const rows = await recorded(page, 'ยังไม่รายงานผล', 'oag')
    return { papers: rows.map(({ paper }) => paper), counts: [rows.length] }
  },
  owedByPolice: async page => ({ matters: (await owed('rtp')(page)).matters ?? [] }),
  owedByWelfare: owed('dsdw'),
  neverTold: async page => {
    const rows = await askRegister(page, { state: 'ของหน่วยงานที่ไม่เคยรายงาน' })
    return { agencies: once(rows.map(({ agency }) => agency)) }
  },
  neverReported: sentIn('never'),
  reportsOfSeptember: sentIn('2018-09'),
  reportsOfOctober: sentIn('2018-10'),
  reportsOfNovember: sentIn('2018-11'),
  reportsLate: async page => {
    const { sent } = await readHome(page)
    const late = (sent['2018-09'] ?? []).filter(({ day }) => day > '2018-10-03')
    return { agencies: late.map(({ agency }) => agency), days: late.map(({ day }) => day) }
  },
  doneByPolice: async page => {
    const rows = await recorded(page, 'แล้วเสร็จ', 'rtp')
    return { matters: rows.map(({ matter }) => matter), papers: rows.map(({ paper }) => paper) }
  },
  duesOfSpecialCases: async page => {
    await askRegister(page, { words: 'รายการข้อมูลคดี' })
    const { entries } = await lifeOf(page, 'fw-case-data')
    const own = entries.filter(({ words }) => words.includes(shortOf('dsi')))
    return { days: once(own.map(({ words }) => dayIn(words)).filter(day => day !== '')) }
  },
  moved: async page => {
    const rows = await recorded(page, 'ขยายเวลา')
    const parts = once(rows.map(({ part }) => part))
    return { parts, counts: parts.map(part => rows.filter(row => row.part === part).length) }
  },
  sinceWhen: async page => {
    const rows = await askRegister(page, { words: 'แนวทางการส่งต่อผู้เสียหาย', event: 'สั่งการ' })
    return {
      papers: once(rows.map(({ spot }) => spot)),
      days: once(rows.map(({ state }) => dayIn(state))),
    }
  },
  decidedOnPay: async page => {
    const words = '“ค่าตอบแทนล่าม”'
    const rows = [
      ...(await askRegister(page, { words, event: 'เลื่อนการพิจารณา' })),
      ...(await askRegister(page, { words, event: 'มีมติ' })),
    ]
    return { papers: rows.map(({ spot }) => spot) }
  },
  revised: async page => {
    const [revising] = await askRegister(page, { words: 'ทบทวนมติ', event: 'มีมติ' })
    if (revising === undefined) return {}
    const [link] = (await lifeOf(page, revising.matter)).links.filter(
      ({ how }) => how === 'revises',
    )
    const before = link?.matter ?? ''
    await askRegister(page, { words: '“ค่าตอบแทนล่าม”', event: 'มีมติ' })
    const { entries } = await lifeOf(page, before)
    const decided = entries.filter(({ words }) => words === 'มีมติ')
    return {
      matters: [before, revising.matter],
      papers: [...decided.map(({ spot }) => spot), revising.spot],
    }
  },
  reworded: async page => {
    const rows = await recorded(page, 'ปรับข้อความ')
    return { matters: rows.map(({ matter }) => matter), papers: rows.map(({ paper }) => paper) }
  },
  deferredInSeptember: async page => {
    const rows = await recorded(page, 'เลื่อนการพิจารณา')
    const own = rows.filter(
      ({ paper, state }) => paper === 'binder-2561-1' && !state.includes(UNREACHED),
    )
    return { matters: own.map(({ matter }) => matter) }
  },
  notReached: async page => {
    const rows = await recorded(page, 'เลื่อนการพิจารณา')
    const own = rows.filter(({ state }) => state.includes(UNREACHED))
    return { matters: own.map(({ matter }) => matter), papers: own.map(({ paper }) => paper) }
  },
  database: async page => {
    await askRegister(page, { words: 'ฐานข้อมูลร่วม', event: 'มีมติ' })
    const { entries } = await lifeOf(page, 't1-database')
    const put = entries.filter(({ words }) => words === UNREACHED || words.startsWith('เลื่อน'))
    const decided = entries.filter(({ words }) => words === 'มีมติ')
    return {
      counts: [put.length],
      papers: decided.map(({ spot }) => spot),
      days: decided.map(({ day }) => day),
    }
  },
  stillToDecide: async page => {
    const rows = await recorded(page, 'เลื่อนการพิจารณา')
    const last = rows.filter(({ state }) => dayIn(state) === ASKED_ON)
    return { matters: last.map(({ matter }) => matter) }
  },
  withdrawn: async page => {
    const rows = await recorded(page, 'ถอนเรื่อง')
    return { matters: rows.map(({ matter }) => matter), papers: rows.map(({ spot }) => spot) }
  },
  raisedByLabour: async page => {
    const [topic] = await recorded(page, 'เสนอปัญหา', 'dlpw')
    if (topic === undefined) return {}
    const life = await lifeOf(page, topic.matter)
    const orders = life.links.filter(({ how }) => how === 'grew').map(({ matter }) => matter)
    const done = await recorded(page, 'แล้วเสร็จ')
    const ends = [
      ...life.entries.filter(({ words }) => words === 'มีมติ'),
      ...done.filter(({ matter }) => orders.includes(matter)),
    ]
    return { matters: [topic.matter, ...orders], papers: ends.map(({ spot }) => spot) }
  },
  raisedByAmlo: async page => {
    const [topic] = await recorded(page, 'เสนอปัญหา', 'amlo')
    if (topic === undefined) return {}
    const { links } = await lifeOf(page, topic.matter)
    const orders = links.filter(({ how }) => how === 'grew').map(({ matter }) => matter)
    const isOn = ({ matter }: Row) => orders.includes(matter)
    const standing = await askRegister(page, { state: 'งานต่อเนื่อง' })
    const told = await recorded(page, 'รายงานผล')
    return {
      matters: [topic.matter, ...orders],
      agencies: [...standing.filter(isOn), ...told.filter(isOn)].map(({ agency }) => agency),
    }
  },
  raisedByFisheries: async page => {
    const [topic] = await recorded(page, 'เสนอปัญหา', 'fisheries')
    if (topic === undefined) return {}
    const { entries } = await lifeOf(page, topic.matter)
    const put = entries.filter(({ words }) => words.startsWith('เลื่อน'))
    return { matters: [topic.matter], papers: put.map(({ spot }) => spot) }
  },
  special: async page => {
    const { papers } = await readHome(page)
    const special = papers.filter(({ words }) => words.includes('นัดพิเศษ'))
    const rows = await recorded(page, 'มีมติ')
    const own = rows.filter(({ spot }) => special.some(({ id }) => spot.startsWith(`${id} 5`)))
    return {
      papers: special.map(({ id }) => id),
      days: special.map(({ day }) => day),
      matters: own.map(({ matter }) => matter),
    }
  },
  calledOff: ofPapers(({ papers }) => {
    const off = papers.filter(isOff)
    return { papers: off.map(({ id }) => id), days: off.map(({ day }) => day) }
  }),
  numberFour: ofPapers(({ papers }) => {
    const held = papers.filter(paper => paper.words.includes('ครั้งที่ ๔/๒๕๖๑') && !isOff(paper))
    return { papers: held.map(({ id }) => id), days: held.map(({ day }) => day) }
  }),
  adopted: ofPapers(({ papers }) => ({
    papers: papers.filter(paper => isMeeting(paper) && isAdopted(paper)).map(({ id }) => id),
  })),
  notAdopted: ofPapers(({ papers }) => ({
    papers: papers
      .filter(paper => isMeeting(paper) && !isAdopted(paper) && !isOff(paper))
      .map(({ id }) => id),
  })),
  corrected: ofPapers(({ papers }) => {
    const told = papers.flatMap(({ id, words }) => {
      const [, count = '', names = ''] = /รับรองโดยแก้ไข ([๐-๙]+) แห่ง \(([^)]*)\)/.exec(words) ?? []
      return count === '' ? [] : [{ id, count, names }]
    })
    return {
      papers: told.map(({ id }) => id),
      counts: told.flatMap(({ count }) => numbersIn(count)),
      agencies: told.flatMap(({ names }) => names.split(', ').map(agencyOf)),
    }
  }),
  findingsLeft: async page => ({
    matters: mattersOf(await askRegister(page, { event: 'ข้อค้นพบที่ยังไม่มีงานรองรับ' })),
  }),
  fromInterpreters: async page => {
    await askRegister(page, { words: 'ล่าม', event: 'ข้อค้นพบ' })
    const { links } = await lifeOf(page, 'f-interpreter')
    return { matters: links.filter(({ how }) => how === 'grew').map(({ matter }) => matter) }
  },
  cardsOnInterpreters: async page => {
    await askRegister(page, { words: 'ล่าม', event: 'ข้อค้นพบ' })
    const { links } = await lifeOf(page, 'f-interpreter')
    const cards = links.filter(({ how }) => how === 'card')
    return { agencies: cards.map(({ words }) => agencyOf(words.replace('ข้อความของ ', '').trim())) }
  },
  goals: ofPapers(({ goals }) => ({ counts: goals })),
  finishedSinceNovember: async page => {
    const rows = await recorded(page, 'แล้วเสร็จ')
    const since = rows.filter(({ state }) => dayIn(state) >= '2018-11-01')
    return { parts: since.map(({ part }) => part) }
  },
  dueThisYear: async page => {
    const rows = await askRegister(page, { state: LIVE })
    const soon = rows.filter(({ due }) => due > ASKED_ON && due <= '2018-12-31')
    return { parts: soon.map(({ part }) => part) }
  },
  standing: async page => {
    const rows = await askRegister(page, { state: 'งานต่อเนื่อง' })
    return { parts: rows.map(({ part }) => part) }
  },
}

/** Lists have an order of their own on each side. */
function sorted(facts: Facts): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([key, list]) => [key, list.map(String).toSorted()]),
  )
}

test('สี่สิบคำถามของฝ่ายเลขานุการ ตอบได้จากจอทุกข้อ', async () => {
  test.setTimeout(300_000)
  const folder = mkdtempSync(path.join(tmpdir(), 'แฟ้มตัวอย่าง-'))
  cpSync(path.resolve('examples/แฟ้มตัวอย่าง'), folder, { recursive: true })
  const one = await startApp()
  const { page } = one
  try {
    await page.clock.setFixedTime(new Date(`${ASKED_ON}T09:00:00`))
    await expect(page.locator('[contenteditable=true]').first()).toBeVisible()
    await choose(one, folder)
    await page.keyboard.press('Control+Shift+o')
    await expect(page.locator('.paper-row')).toHaveCount(6)
    const answered: Record<string, Facts> = {}
    for (const [name, ask] of Object.entries(ANSWERS))
      await test.step(QUESTIONS[name as QuestionName].ask, async () => {
        answered[name] = sorted(await ask(page))
      })
    const expected = Object.entries(QUESTIONS).map(([name, { answer }]) => [name, sorted(answer)])
    expect(expected).toHaveLength(40)
    expect(answered).toEqual(Object.fromEntries(expected))
  } finally {
    await one.end()
    rmSync(folder, { recursive: true, force: true })
  }
})
