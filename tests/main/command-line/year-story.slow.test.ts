import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { decodeContainer, encodeContainer } from '../../../core/file/container'
import type { Document, FindingsReport, Minutes } from '../../../core/model/document'
import { richText } from '../../../core/model/rich-text'
import { actionsOf, mapActions, mapMatters } from '../../../core/model/walk/matters'
import { changePart, withWords } from '../../../core/month/part'
import { raiseObstacle } from '../../../core/month/raise'
import { reportOf } from '../../../core/month/report'
import { addAction } from '../../../core/workshop/framework'
import { mergeFindings } from '../../../core/workshop/merge'
import { readCards } from '../../../core/workshop/read-cards'
import { takeCards } from '../../../core/workshop/take-cards'
import { registry } from '../../core/papers'
import { numbered } from '../../core/workshop/numbered'
import {
  CARDS,
  DAYS,
  GOAL,
  MERGED,
  ORDERS,
  REPORTS,
  RESOLVED,
  storyOnPaper,
  TOLD,
} from '../../year-story'
import { mati } from './terminal'

const folder = mkdtempSync(path.join(tmpdir(), 'mati-story-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const place = (name: string) => path.join(folder, name)

function opened(name: string): Document {
  const read = decodeContainer(new Uint8Array(readFileSync(place(name))))
  if (!read.ok) throw new Error(read.fault.code)
  return read.value.document
}

function minutesIn(name: string): Minutes {
  const document = opened(name)
  if (document.kind !== 'minutes') throw new Error('not minutes')
  return document
}

/** What a person writes into a file between two commands. */
function written<D extends Document>(name: string, document: D): void {
  writeFileSync(place(name), encodeContainer(document, 1))
}

/** Runs a command that has to end well, and gives what it said. */
async function done(...argv: string[]): Promise<readonly string[]> {
  const { exit, out, err } = await mati(...argv)
  expect([exit, err.filter(line => !line.startsWith('รับแล้ว'))]).toEqual([0, []])
  return out
}

/** The workshop's report with its cards, the two that say the same as one finding, and the framework. */
function workshop(started: FindingsReport): FindingsReport {
  const newId = numbered()
  const read = readCards(CARDS, () => true)
  if (!read.ok || read.value === null) throw new Error('no cards')
  const taken = takeCards(started, read.value, registry(), newId).report
  const [one, other, third] = taken.findings.map(({ id }) => id) as [string, string, string]
  const merged = mergeFindings(taken, [one, other], MERGED, newId)
  const grown = addAction(addAction(merged, [one], 'order-1'), [third], 'order-2')
  const actions = grown.actions.map((action, at) => {
    const order = ORDERS[at]
    if (order === undefined) throw new Error('an order too many')
    const { agency, due, task } = order
    return {
      ...action,
      task: richText(task),
      duties: action.duties.map(duty => ({ ...duty, agency: agency.id, due: due.stored })),
    }
  })
  return { ...grown, actions, meeting: { ...grown.meeting, date: DAYS.workshop.stored } }
}

/** The next meeting's file on its day, with what the agency reports taken in. */
async function month(last: string, name: string, of: 'first' | 'second' | 'third') {
  const come = await done('next', place(last), '--to', place(`${name}-ว่าง.mati`))
  const begun = minutesIn(`${name}-ว่าง.mati`)
  const goals = begun.goals ?? [{ id: 'goal', sum: 'adds' as const, ...GOAL }]
  const meeting = { ...begun.meeting, date: DAYS[of].stored }
  written(`${name}-ว่าง.mati`, { ...begun, goals, meeting })
  writeFileSync(place(`${name}.txt`), REPORTS[of])
  await done('report', place(`${name}-ว่าง.mati`), place(`${name}.txt`), '--to', place(name))
  return come
}

function resolve(minutes: Minutes, of: keyof typeof RESOLVED): Minutes {
  const { verb, text } = RESOLVED[of]
  const agenda = mapMatters(minutes.agenda, matter =>
    matter.raised === undefined
      ? matter
      : { ...matter, resolution: { verb, text: richText(text) } },
  )
  return { ...minutes, agenda }
}

/** The words of one agency on its part, and whether it asks to be closed. */
function tell(minutes: Minutes, agency: string, words: string, isDone: boolean): Minutes {
  const { action } =
    actionsOf(minutes).find(placed => placed.action.duties[0]?.agency === agency) ?? {}
  if (action === undefined) throw new Error(`no order of ${agency}`)
  const told = changePart(minutes, { action: action.id, at: 0 }, duty => withWords(duty, words))
  const status = isDone ? ('done' as const) : ('open' as const)
  const after = mapActions(told, one =>
    one.id === action.id ? { ...one, duties: one.duties.map(duty => ({ ...duty, status })) } : one,
  )
  return after.kind === 'minutes' ? after : told
}

test('from the cards of a workshop to the third month and the page for the minister, by the command line', async () => {
  await done('new', 'workshop-findings', '--to', place('ถอดบทเรียน.mati'))
  const started = opened('ถอดบทเรียน.mati')
  if (started.kind !== 'findings') throw new Error('not a findings report')
  written('ถอดบทเรียน.mati', workshop(started))

  const first = await month('ถอดบทเรียน.mati', '๑.mati', 'first')
  expect(first.slice(0, 2).map(line => line.split('\t').slice(1))).toEqual(
    ORDERS.map(({ task }) => [task, 'สั่งการในครั้งนี้']),
  )
  const september = minutesIn('๑.mati')
  const report = reportOf(september, 'dsdw', '2018-09')
  if (report === undefined) throw new Error('no report')
  written('๑.mati', resolve(raiseObstacle(september, report, 'protection', 'raised'), 'first'))

  const second = await month('๑.mati', '๒.mati', 'second')
  expect(second.some(line => line.includes('ขาดล่ามภาษาเมียนมา\tเลื่อนการพิจารณา'))).toBe(true)
  written('๒.mati', tell(resolve(minutesIn('๒.mati'), 'second'), 'dsdw', TOLD.second, true))
  const [extract] = await done(
    'paper',
    'agency-table',
    place('๒.mati'),
    '--agency',
    'พส.',
    '--to',
    place('พส.txt'),
  )
  expect(readFileSync(extract ?? '', 'utf8').replaceAll(/\s/g, '')).toContain(
    'เห็นชอบให้กระทรวงแรงงานส่งรายชื่อล่ามภาษาเมียนมา',
  )

  const third = await month('๒.mati', '๓.mati', 'third')
  expect(third.slice(0, -1).map(line => line.split('\t').slice(1))).toEqual([
    [ORDERS[1].task, 'ยังไม่รายงานผล'],
  ])
  written('๓.mati', tell(minutesIn('๓.mati'), 'rtp', TOLD.third, false))
  await expect(storyOnPaper(minutesIn('๓.mati'))).toMatchFileSnapshot(
    '../../core/golden/year-story.txt',
  )
  for (const [name, argv] of [
    ['๓.txt', ['export', place('๓.mati')]],
    ['สรุป.txt', ['paper', 'minister-summary', place('๓.mati')]],
  ] as const)
    await done(...argv, '--to', place(name))
  const bare = (name: string) => readFileSync(place(name), 'utf8').replaceAll(/\s/g, '')
  expect(bare('๓.txt')).toContain('ระเบียบวาระที่๕')
  expect(bare('สรุป.txt')).toContain('ช่วยเหลือผู้เสียหาย')
})
