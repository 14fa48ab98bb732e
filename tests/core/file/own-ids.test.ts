import fc from 'fast-check'
import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import {
  decodeContainer,
  decodeDocument,
  decodeWords,
  encodeContainer,
  encodeWords,
} from '../../../core/file/container'
import { withOwnIds } from '../../../core/file/own-ids'
import type { Document } from '../../../core/model/document'
import type { Picture } from '../../../core/model/picture'
import { actionsOf, mattersOf } from '../../../core/model/walk/matters'
import { anyDocument } from '../../arbitraries/document'
import { news } from '../../main/documents/a-document'
import {
  action,
  attendee,
  finding,
  minutes,
  minutesWith,
  participant,
  report,
  topic,
} from '../minutes'

const idsOf = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id)
const mattersIn = (document: Document) => idsOf(mattersOf(document).map(({ matter }) => matter))
const actionsIn = (document: Document) => idsOf(actionsOf(document).map(({ action }) => action))

describe('in minutes', () => {
  const agenda = minutes().agenda.slice(0, 2)
  const [first, second] = idsOf(agenda)

  test('of topics of one id the first keeps it, wherever they stand', () => {
    const doubled = minutes({
      agenda: agenda.map(item => ({ ...item, topics: [topic(), topic({ title: 'อีกเรื่อง' })] })),
    })
    const own = withOwnIds(doubled)
    expect(mattersIn(own)).toEqual([first, 't1', 't1-2', second, 't1-3', 't1-4'])
    expect(mattersOf(own).map(({ matter }) => matter.title)).toEqual(
      mattersOf(doubled).map(({ matter }) => matter.title),
    )
  })

  test('of agenda items of one id the second becomes one of its own, and is not lost', () => {
    const own = withOwnIds(minutes({ agenda: agenda.map(item => ({ ...item, id: 'วาระ' })) }))
    expect(mattersIn(own)).toEqual(['วาระ', 'วาระ-2'])
  })

  test('a topic by the name of an agenda item below it, or of a part, gives way', () => {
    const topics = [topic({ id: second ?? '' }), topic({ id: 'ความนำ' })]
    const own = withOwnIds(
      minutes({
        texts: { ความนำ: [] },
        agenda: agenda.map((item, at) => (at === 0 ? { ...item, topics } : item)),
      }),
    )
    expect(mattersIn(own)).toEqual([first, `${second}-2`, 'ความนำ-2', second])
  })

  test('of action items of one id the first keeps it, under whatever they stand', () => {
    const actions = [action(), action()]
    const own = withOwnIds(
      minutesWith('consider', { actions, topics: [topic({ actions }), topic({ id: 'a1-3' })] }),
    )
    expect(actionsIn(own)).toEqual(['a1', 'a1-2', 'a1-3', 'a1-4'])
    expect(mattersIn(own)).toContain('a1-3-2')
  })

  test('of people of one id each gets his own; a topic may bear it, too', () => {
    const people = [attendee({ id: 't1' }), attendee({ id: 't1', name: 'ข' })]
    const own = withOwnIds({
      ...minutesWith('consider', { topics: [topic()] }),
      attendance: { present: people, absent: people, inAttendance: people },
    })
    if (own.kind !== 'minutes') throw new Error('not minutes')
    const { present, absent, inAttendance } = own.attendance
    const ids = [present, absent, inAttendance].map(idsOf)
    expect(ids).toEqual([
      ['t1', 't1-2'],
      ['t1-3', 't1-4'],
      ['t1-5', 't1-6'],
    ])
    expect(mattersIn(own)).toContain('t1')
  })
})

test('in a report each finding, action item and participant has an id of its own', () => {
  const own = withOwnIds(
    report({
      texts: { ความนำ: [] },
      findings: [finding({ id: 'ก' }), finding({ id: 'ก' }), finding({ id: 'ความนำ' })],
      actions: [action({ id: 'ก' }), action({ id: 'ข' })],
      participants: {
        people: 2,
        atLeast: false,
        agencies: 1,
        list: [participant(), participant()],
      },
    }),
  )
  if (own.kind !== 'findings') throw new Error('not a report')
  expect(idsOf(own.findings)).toEqual(['ก', 'ก-2', 'ความนำ-2'])
  expect(idsOf(own.actions)).toEqual(['ก-3', 'ข'])
  expect(idsOf(own.participants.list ?? [])).toEqual(['p1', 'p1-2'])
})

test('each photograph has one, too', () => {
  const picture: Picture = {
    ...{ id: 'p1', media: 'a'.repeat(64), format: 'png', width: 12, height: 8 },
    ...{ caption: '', alt: '', size: 'half' },
  }
  for (const document of [report(), news('ข่าว')]) {
    const own = withOwnIds({ ...document, photographs: [picture, picture] })
    expect('photographs' in own && idsOf(own.photographs ?? [])).toEqual(['p1', 'p1-2'])
  }
})

test('a document of which each thing has its own stays the very same', () => {
  fc.assert(
    fc.property(anyDocument, document => {
      const own = withOwnIds(document)
      expect(withOwnIds(own)).toBe(own)
      expect(own).toEqual(document)
    }),
    { endOnFailure: true },
  )
})

test('every door for documents sees to it', () => {
  const doubled = minutesWith('consider', { topics: [topic(), topic()] })
  const opened = [
    decodeContainer(encodeContainer(doubled, 1)),
    decodeWords(encodeWords(doubled, 1)),
    decodeDocument(strToU8(JSON.stringify(doubled))),
  ]
  for (const read of opened)
    expect(read.ok && mattersIn(read.value.document).filter(id => id.startsWith('t1'))).toEqual([
      't1',
      't1-2',
    ])
})
