import { expect, test } from 'vitest'
import { type Asked, readQuestion, says } from '../../../core/binder/asked'
import { Cutter } from '../../../core/binder/cutter'
import { bare, fold } from '../../../core/binder/fold'
import { AgencyNames, agencyWord } from '../../../core/binder/names'
import { termsOf } from '../../../core/binder/terms'
import { AGENCIES, WORDS } from '../../main/register/a-register'
import { bodyOf } from '../agencies'

const cutter = new Cutter(WORDS)
const names = new AgencyNames([
  ...AGENCIES,
  ...bodyOf('ศม.', { until: ['old-centre', 'ศูนย์เก่ากลาง'], since: ['new-centre', 'ศูนย์ใหม่กลาง'] }),
])

function asked(question: string, how = {}): Asked {
  return readQuestion(question, cutter, names, how)
}

test.each([
  ['ตร. ฐานข้อมูล', [['rtp']], ['ฐานขอมุล']],
  ['สำนักงานตำรวจแห่งชาติ ฐานข้อมูล', [['rtp']], ['ฐานขอมุล']],
  ['ตร ฐานข้อมูล', [['rtp']], ['ฐานขอมุล']],
  ['กรมสอบสวนคดีพิเศษ', [['dsi']], []],
  ['ศม.', [['old-centre', 'new-centre']], []],
  ['อตร.', [], ['อตร']],
])('«%s» ถามหาหน่วยงานใด และคำใด', (question, agencies, words) => {
  expect(asked(question)).toMatchObject({ agencies, words, half: null })
})

test('คำท้ายที่ยังพิมพ์ไม่จบรอให้พิมพ์ต่อ เว้นวรรคแล้วจึงจบคำ', () => {
  expect(asked('อบรม ฐาน', { half: true })).toMatchObject({ words: ['อบรม'], half: 'ฐาน' })
  expect(asked('อบรม ฐาน ', { half: true })).toMatchObject({ words: ['อบรม', 'ฐาน'], half: null })
  expect(asked('ตร', { half: true })).toMatchObject({ half: 'ตร', maybe: ['rtp'] })
})

test('คำในเครื่องหมายคำพูดต้องมีอยู่ทั้งวลี', () => {
  const { quoted } = asked('«ระบบ ฐานข้อมูล»')
  expect(quoted).toEqual(['ระบบฐานขอมุล'])
  expect(says('จัดทำระบบฐานข้อมูลกลาง', quoted[0] ?? '')).toBe(true)
  expect(says('ฐานข้อมูลของระบบ', quoted[0] ?? '')).toBe(false)
})

test('คำยาวพบได้ด้วยคำสั้นที่อยู่ในนั้น', () => {
  const words = cutter.wordsOf(fold('คดีการค้ามนุษย์'))
  for (const word of ['การค้ามนุษย์', 'ค้ามนุษย์', 'มนุษย์']) expect([...words]).toContain(bare(fold(word)))
})

test('ข้อความที่เอ่ยชื่อหน่วยงานพบได้ด้วยชื่อใดก็ได้ ทั้งของผู้รับผิดชอบเอง', () => {
  const terms = termsOf({ words: 'ประสานสำนักงานตำรวจแห่งชาติ', agency: 'dsi' }, cutter, names)
  expect(terms).toEqual(expect.arrayContaining([agencyWord('rtp'), agencyWord('dsi')]))
})

test('คำถามยาวเกินกว่าใครจะพิมพ์อ่านเพียงตอนต้น', () => {
  expect(asked('ก '.repeat(100_000)).words.length).toBeLessThan(10)
})
