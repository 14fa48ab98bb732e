import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dropPictures, picturesOf } from '../../../core/model/pictures'
import { richText } from '../../../core/model/rich-text'
import { actionsOf, mapActions, mattersOf } from '../../../core/model/walk/matters'
import { type Mention, mapMentions } from '../../../core/model/walk/mentions'
import { mapDocument, textsOf, visitDocument } from '../../../core/model/walk/walk'
import { anyDocument } from '../../arbitraries/document'
import { action, attendee, duty, minutesWith, report, resolved, topic } from '../minutes'

const KEEPING = { text: <T>(text: T) => text, line: (line: string) => line }

/** Every value inside another, by no knowledge of what a document is. */
function within(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [value]
  return [value, ...Object.values(value).flatMap(within)]
}

/** What tells of other papers, or is on none. */
const UNPRINTED = ['trail', 'statements', 'adoptions', 'reason', 'stages']

function fieldsNamed(value: unknown, name: string): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === name ? [inner] : fieldsNamed(inner, name),
  )
}

const isBlock = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  ['paragraph', 'list', 'table', 'picture'].includes(String(value.kind))

const decided = minutesWith('consider', {
  text: richText('ประธานแจ้ง'),
  topics: [
    topic({ id: 't1', title: 'ก', text: richText('ข'), resolution: resolved('เห็นชอบ', 'ตามเสนอ') }),
    topic({ id: 't2', title: 'ค', actions: [action({ id: 'a1' }), action({ id: 'a2' })] }),
  ],
})

test('a walk meets what was typed in the order of the paper, each line where it stands', () => {
  const met: string[] = []
  visitDocument(decided, {
    text: (text, { source }) => met.push(`${source}: ${text.length}`),
    line: (line, kind, { source }) => kind === 'title' && met.push(`${source} «${line}»`),
  })
  const consider = decided.agenda.find(({ kind }) => kind === 'consider')
  expect(met.slice(met.indexOf(`consider «${consider?.title}»`)).slice(0, 12)).toEqual([
    `consider «${consider?.title}»`,
    'consider: 1',
    't1 «ก»',
    't1: 1',
    't1: 1',
    't2 «ค»',
    't2: 1',
    't2: 1',
    'a1: 1',
    'a1: 0',
    'a2: 1',
    'a2: 0',
  ])
})

test('no text of a document is passed by, whatever document', () =>
  fc.assert(
    fc.property(anyDocument, document => {
      const met = textsOf(document).flat()
      const { waiting: _, ...paper } = { waiting: null, ...document }
      expect(new Set(met)).toEqual(new Set(within(paper).filter(isBlock)))
    }),
  ))

test('no word that can be printed is passed by', () =>
  fc.assert(
    fc.property(anyDocument, document => {
      const blank = mapDocument(document, { text: () => [], line: () => '' })
      const left = within(blank).filter(value => typeof value === 'string' && /[ก-ฮ]/.test(value))
      // The verb of a resolution is chosen, the rows of the document's own are the registry's form.
      const chosen = [
        ...mattersOf(document).map(({ matter }) => matter.resolution?.verb),
        ...within([document.agencies, 'photographs' in document ? document.photographs : []]),
        // What earlier papers told, what waits and what the cards and goals say is on no page of this one.
        ...within(document.kind === 'minutes' ? [document.waiting, document.goals] : []),
        ...within(document.kind === 'findings' ? [document.groups, document.goals] : []),
        ...within(UNPRINTED.map(name => fieldsNamed(document, name))),
      ]
      expect(left.filter(words => !chosen.includes(words as string))).toEqual([])
    }),
  ))

test('what is left alone stays the very same object, what stands beside a change too', () => {
  fc.assert(
    fc.property(anyDocument, document => {
      expect(mapDocument(document, KEEPING)).toBe(document)
      expect(mapActions(document, order => order)).toBe(document)
      if (picturesOf(document).length === 0 && document.kind === 'minutes')
        expect(dropPictures(document, () => false)).toBe(document)
    }),
  )
  const renamed = mapDocument(decided, { ...KEEPING, line: line => (line === 'ก' ? 'กก' : line) })
  const [own, first, second] = mattersOf(decided).filter(({ item }) => item.kind === 'consider')
  const [, changed, beside] = mattersOf(renamed).filter(({ item }) => item.kind === 'consider')
  expect(changed?.matter).toEqual({ ...first?.matter, title: 'กก' })
  expect(changed?.matter.resolution).toBe(first?.matter.resolution)
  expect(beside?.matter).toBe(second?.matter)
  expect(beside?.item.text).toBe(own?.item.text)
  expect('attendance' in renamed && renamed.attendance).toBe(decided.attendance)
})

test('matters and action items by their numbers', () => {
  const index = decided.agenda.findIndex(({ kind }) => kind === 'consider')
  const number = '๑๒๓๔๕๖'[index]
  expect(
    mattersOf(decided)
      .filter(({ item }) => item.kind === 'consider')
      .map(one => [one.number, one.isTopic, one.matter.id]),
  ).toEqual([
    [number, false, 'consider'],
    [`${number}.๑`, true, 't1'],
    [`${number}.๒`, true, 't2'],
  ])
  expect(
    actionsOf(decided).map(({ action: { id }, index: at, under }) => [id, at, under?.matter.id]),
  ).toEqual([
    ['a1', 0, 't2'],
    ['a2', 1, 't2'],
  ])
  const paper = report({ actions: [action({ id: 'a3' })] })
  expect(actionsOf(paper)).toEqual([{ action: paper.actions[0], index: 0, under: null }])
  const done = mapActions(decided, order => ({ ...order, duties: [duty({ status: 'done' })] }))
  expect(actionsOf(done).map(({ action: { duties } }) => duties[0]?.status)).toEqual([
    'done',
    'done',
  ])
})

test('every agency that a document names is met where it stands, in the order of the paper', () => {
  const paper = minutesWith('consider', {
    topics: [topic({ id: 't1', actions: [action({ id: 'a1', agency: 'dsi' })] })],
  })
  const met: Mention[] = []
  const look = (mention: Mention) => {
    met.push(mention)
    return mention.agency
  }
  const named = {
    ...paper,
    attendance: { present: [attendee({ id: 'p1', agency: 'dsdw' })], absent: [], inAttendance: [] },
    distribution: ['oag', 'rtp'],
  }
  expect(mapMentions(named, look, form => `office-${form}`)).toBe(named)
  expect(met).toEqual([
    { agency: 'dsdw', part: 'office-attendance', source: 'p1' },
    { agency: 'dsi', part: 'consider', source: 'a1' },
    { agency: 'oag', part: 'office-distribution' },
    { agency: 'rtp', part: 'office-distribution' },
  ])
  const renamed = mapMentions(
    named,
    () => 'police',
    form => form,
  )
  expect(actionsOf(renamed).map(({ action: { duties } }) => duties[0]?.agency)).toEqual(['police'])
  expect(renamed.distribution).toEqual(['police'])
})
