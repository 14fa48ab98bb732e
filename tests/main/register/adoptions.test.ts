import { expect, test } from 'vitest'
import type { Adoption } from '../../../core/model/adoption'
import type { Minutes } from '../../../core/model/document'
import { minutesWith } from '../../core/minutes'
import { aBinder, told } from './a-register'

const ADOPTION: Adoption = {
  of: { document: '?1/2561', number: { ordinal: 1, year: 2561 }, date: null },
  version: null,
  verdict: 'corrected',
  corrections: [
    { id: 'c1', page: 1, line: 2, was: 'ก', becomes: 'ข', by: 'rtp', accepted: true },
    { id: 'c2', page: 1, line: 3, was: 'ค', becomes: 'ง', by: null, accepted: false },
  ],
}

function meeting(id: string, ordinal: number, change: Partial<Minutes['meeting']> = {}): Minutes {
  const minutes = minutesWith('consider', {})
  const number = { ordinal, year: 2561 }
  return { ...minutes, id, meeting: { ...minutes.meeting, number, ...change } }
}

async function adoptedIn(papers: readonly Minutes[]) {
  const binder = aBinder()
  for (const paper of papers) binder.write(`${paper.id}.mati`, paper)
  const register = binder.open()
  await register.look()
  const rows = told(register.papers({})).rows
  return Object.fromEntries(rows.map(({ fileName, adoption }) => [fileName, adoption]))
}

function adopting(adoption: Adoption): Minutes {
  const minutes = meeting('m2', 2, { date: '2018-11-14' })
  return {
    ...minutes,
    agenda: minutes.agenda.map((item, at) =>
      at === 0 ? { ...item, adoptions: [adoption] } : item,
    ),
  }
}

test('รายงานที่รับรองในครั้งหลัง รู้จากเลขครั้งแม้ไม่รู้ไฟล์ ไม่ใช่ฉบับที่งดประชุม', async () => {
  const off = meeting('off', 1, { state: 'cancelled', date: '2018-10-03' })
  const adopted = await adoptedIn([off, meeting('m1', 1), adopting(ADOPTION)])
  expect(adopted).toEqual({
    'off.mati': null,
    'm1.mati': { verdict: 'corrected', asked: ['rtp', ''], file: expect.any(Number) },
    'm2.mati': null,
  })
})

test('การรับรองที่เลื่อนไป หรือยังไม่มีมติ ยังไม่รับรอง', async () => {
  for (const verdict of ['deferred', null] as const)
    expect(await adoptedIn([meeting('m1', 1), adopting({ ...ADOPTION, verdict })])).toEqual({
      'm1.mati': null,
      'm2.mati': null,
    })
})
