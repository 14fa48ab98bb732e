import * as v from 'valibot'
import { expect, test } from 'vitest'
import { weekday } from '../../../core/calendar'
import * as carry from '../../../core/carry/follow-up'
import * as living from '../../../core/carry/living'
import { check } from '../../../core/check/check'
import { markedPaper } from '../../../core/derive/marked-paper'
import { encodeContainer } from '../../../core/file/container'
import { isFollowedUp } from '../../../core/model/action-item'
import { Document, type Minutes } from '../../../core/model/document'
import * as rich from '../../../core/model/rich-text'
import { trailOf } from '../../../core/model/trail'
import { actionsOf, mattersOf } from '../../../core/model/walk/matters'
import * as forms from '../../../core/template/read-template'
import { toThaiDigits } from '../../../core/thai/numerals'
import { sampleBinder } from '../../../scripts/samples/binder.mjs'
import { press } from '../../press/paper'
import { contextFor, template } from '../papers'
import { BINDER_FILES, binder, binderFile } from './papers'

const papers = binder()
const meetings = papers.filter(paper => paper.kind === 'minutes')
const form = template('monthly-minutes')
/** Each meeting with the paper that it follows. */
const steps = meetings.map((paper, at) => [paper.id, papers[at] ?? paper, paper] as const)

test('the files are their sources, packed by npm run examples', async () => {
  const made = await sampleBinder([carry, living, rich, forms])
  expect(made.map(([name]) => name)).toEqual(BINDER_FILES)
  for (const [name, document] of made)
    expect(binderFile(name), name).toEqual(encodeContainer(v.parse(Document, document), 1))
})

test('a workshop, a special meeting, one called off, and its number used by the next', () => {
  expect(meetings.map(({ meeting: { number, date, state } }) => [number, date, state])).toEqual([
    [{ ordinal: 1, year: 2561 }, '2018-09-12', 'held'],
    [{ ordinal: 2, year: 2561 }, '2018-10-10', 'held'],
    [{ ordinal: 3, year: 2561, special: true }, '2018-10-25', 'held'],
    [{ ordinal: 4, year: 2561 }, '2018-11-14', 'cancelled'],
    [{ ordinal: 4, year: 2561 }, '2018-12-12', 'adjourned'],
  ])
})

test.each(steps)('%s follows from the paper before it', (_, last, paper) => {
  const { actions = [], topics = [] } = paper.waiting ?? {}
  const aside = [...actions, ...topics.map(({ topic }) => topic)].map(({ id }) => id)
  const kind = paper.meeting.kind ?? 'regular'
  const opened = carry.followUp(last, form, paper.id, { kind, aside })
  expect(paper.meeting.number).toEqual(opened.meeting.number)
  expect(paper.waiting).toEqual(opened.waiting)
  expect(paper.goals).toEqual(opened.goals)
  expect(paper.reports?.slice(0, opened.reports?.length ?? 0) ?? []).toEqual(opened.reports ?? [])
  expect(followedActions(paper)).toEqual(followedActions(opened))
  expect(followedTopics(paper)).toEqual(followedTopics(opened))
  if (last.kind === 'findings') return
  expect(paper.meeting.series).toEqual(last.meeting.series)
  expect(memberIds(paper)).toEqual(memberIds(last))
})

function followedActions(paper: Minutes) {
  return actionsOf(paper)
    .filter(({ action }) => isFollowedUp(action))
    .map(({ action, under }) => [under?.number, action.id, trailOf(action)])
}

function followedTopics(paper: Minutes) {
  return mattersOf(paper)
    .filter(({ matter, isTopic }) => isTopic && trailOf(matter).length > 0)
    .map(({ matter, number }) => [number, matter.id, trailOf(matter)])
}

function memberIds({ attendance: { present, absent } }: Minutes): string[] {
  return [...present, ...absent].map(({ id }) => id).toSorted()
}

test('no id of a matter is given to another', () => {
  const fresh = papers.flatMap(paper => {
    const topics = mattersOf(paper).filter(({ isTopic }) => isTopic)
    const things = [
      ...actionsOf(paper).map(({ action }) => action),
      ...topics.map(({ matter }) => matter),
    ]
    return things.filter(thing => trailOf(thing).length === 0).map(({ id }) => id)
  })
  expect(fresh).toEqual([...new Set(fresh)])
})

test.each(papers.map(paper => [paper.id, paper] as const))('%s is no draft', (_, paper) => {
  const context = contextFor(paper)
  expect(check(paper, context).filter(({ severity }) => severity === 'must')).toEqual([])
  expect(markedPaper(paper, context).furniture.draftMark).toBeNull()
})

test.each(papers.map(paper => [paper.id, paper] as const))(
  '%s says that it is a sample',
  (_, paper) => {
    const text = Object.values(paper.texts).map(rich.plainText).join('\n')
    expect(text).toContain('ตัวอย่างถ้อยคำสำหรับสาธิต')
  },
)

test('nobody is named, and no day of work falls on a weekend', () => {
  for (const paper of meetings) {
    const { present, absent, inAttendance } = paper.attendance
    const people = [...present, ...absent, ...inAttendance, ...paper.signatories]
    expect(people.filter(({ name }) => name !== '')).toEqual([])
    const dues = actionsOf(paper).flatMap(({ action }) =>
      action.duties.flatMap(({ due }) => due ?? []),
    )
    const days = [...dues, ...(paper.stages ?? []).map(({ day }) => day)]
    expect(days.filter(day => weekday(day) % 6 === 0)).toEqual([])
  }
})

test('the opening counts those who are listed', () => {
  for (const {
    attendance: { present, absent },
    texts,
    meeting,
  } of meetings) {
    if (meeting.state === 'cancelled') continue
    const words = rich.plainText(texts['opening'] ?? [])
    const late = present.filter(({ presence }) => presence !== undefined).length
    expect(words).toContain(toThaiDigits(`มีผู้มาประชุม ${present.length - late} คน`))
    expect(words).toContain(toThaiDigits(`จากผู้ได้รับแต่งตั้ง ${present.length + absent.length} คน`))
    expect(meeting.series?.quorum.appointed).toBe(present.length + absent.length)
  }
})

test('the words that the corrections mend stand at their page and line', async () => {
  const thai = await press()
  const mended = meetings.flatMap(({ agenda }) =>
    agenda.flatMap(({ adoptions = [], resolution }) =>
      adoptions.flatMap(({ of, corrections }) =>
        corrections.map(correction => ({ ...correction, of, told: resolution })),
      ),
    ),
  )
  expect(mended).toHaveLength(2)
  for (const { of, page, line, was, becomes, told } of mended) {
    const issued = papers.find(({ id }) => id === of.document)
    if (issued === undefined) throw new Error(of.document)
    const text = thai.text(markedPaper(issued, contextFor(issued)))
    expect(lineOf(text, page, line)).toContain(was)
    expect(rich.plainText(told?.text ?? [])).toContain(
      toThaiDigits(`หน้า ${page} บรรทัดที่ ${line} จาก “${was}” เป็น “${becomes}”`),
    )
  }
})

function lineOf(text: string, page: number, line: number): string | undefined {
  const [, lines = ''] = text.split(toThaiDigits(`== หน้า ${page} ==\n`))
  return lines.split('\n')[line - 1]
}
