import { expect, test } from 'vitest'
import { derive } from '../../../core/derive/derive'
import { april } from '../followed-year'
import { minutes } from '../minutes'
import { contextFor, paperText } from '../papers'

function history(document = april()): string {
  return derive('matter-history', document, contextFor(document)).map(paperText).join('')
}

test('each matter tells where it stood, page and place, and what was said of it, the oldest first', () => {
  const lines = history().split('\n')
  const at = lines.findIndex(line => line.includes('ร่างระเบียบค่าตอบแทนล่าม'))
  expect(lines.slice(at + 2, at + 4)).toEqual([
    '[แถว] ครั้งที่ ๑/๒๕๖๒ | ๕.๒ | ๕ | เลื่อนการพิจารณา | ให้เลื่อน รอความเห็นกรมบัญชีกลาง',
    '[แถว] ครั้งที่ ๒/๒๕๖๒ | ๕.๑ | ๓ | ยังมิได้พิจารณา | ',
  ])
})

test('an order tells whose part it was, and which day was set', () => {
  expect(history()).toContain(
    '[แถว] ครั้งที่ ๒/๒๕๖๒ | ๓.๑ | ๒ | ขยายเวลา | ดีเอสไอ / ขอขยายเวลา / กำหนด ๓๑ มี.ค. ๖๒\n',
  )
})

test('a paper whose page is not known yet has a dash', () => {
  expect(history()).toContain('[แถว] ครั้งที่ ๓/๒๕๖๒ | ๓.๑ | – | ')
})

test('what comes before a meeting for the first time has no history', () => {
  expect(history()).not.toContain('ล่ามภาษาเมียนมาไม่เพียงพอ')
  expect(history(minutes())).toContain('[body] ไม่มีเรื่องที่สืบเนื่องมาจากการประชุมครั้งก่อน')
})
