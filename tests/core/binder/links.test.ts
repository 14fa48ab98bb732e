import { expect, test } from 'vitest'
import { linkFacts } from '../../../core/binder/links'
import type { RevisedResolution } from '../../../core/model/agenda'
import { unfiledMeeting } from '../../../core/model/meeting-ref'
import { minutesWith, resolved, topic } from '../minutes'

function linksOf(revised: Pick<RevisedResolution, 'meeting' | 'matter'>) {
  const revises = { ...revised, place: '5.2', how: 'ends' as const }
  const resolution = { ...resolved('เห็นชอบ'), revises }
  return linkFacts(minutesWith('consider', { topics: [topic({ id: 'ทบทวน', resolution })] }))
}

test('มติที่ทบทวนเรื่องในทะเบียนผูกสองเรื่องไว้ด้วยกัน', () => {
  const meeting = unfiledMeeting({ ordinal: 2, year: 2561 }, '2018-10-10')
  expect(meeting.document).toBe('?2/2561')
  expect(linksOf({ meeting, matter: 'เรื่องเดิม' })).toMatchObject([
    { matter: 'ทบทวน', how: 'revises', other: 'เรื่องเดิม' },
  ])
})

test('ที่พิมพ์แต่เลขครั้งและวาระ ไม่ผูกกับเรื่องใด', () => {
  expect(unfiledMeeting(null, null)).toEqual({ document: '?', number: null, date: null })
  expect(linksOf({ meeting: unfiledMeeting(null, null), matter: '' })).toEqual([])
})
