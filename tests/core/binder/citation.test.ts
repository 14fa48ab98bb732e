import { expect, test } from 'vitest'
import { type Cited, citation } from '../../../core/binder/citation'

const CITED: Cited = {
  body: 'การประชุมติดตามผลการดำเนินงาน',
  number: { ordinal: 2, year: 2562 },
  place: '5.1',
  page: 4,
  words: 'ให้รวบรวมรายชื่อล่าม 5 จังหวัด',
}

test.each([
  [{}, 'มติที่ประชุมติดตามผลการดำเนินงาน ครั้งที่ ๒/๒๕๖๒ ระเบียบวาระที่ ๕.๑ หน้า ๔ “ให้รวบรวมรายชื่อล่าม 5 จังหวัด”'],
  [
    { body: 'คณะกรรมการ ปคม.', page: null, words: '' },
    'มติที่ประชุมคณะกรรมการ ปคม. ครั้งที่ ๒/๒๕๖๒ ระเบียบวาระที่ ๕.๑',
  ],
  [
    {
      body: '',
      number: { ordinal: 3, year: 2561, special: true as const },
      place: '',
      page: null,
      words: '',
    },
    'มติที่ประชุม ครั้งที่ ๓/๒๕๖๑ (นัดพิเศษ)',
  ],
  [
    { number: null, place: '4', page: 5, words: 'ล่ามไม่พอ' },
    'รายงานผลการถอดบทเรียน ข้อ ๔ หน้า ๕ “ล่ามไม่พอ”',
  ],
] as const)('อ้างอิง %j', (change, cited) => {
  expect(citation({ ...CITED, ...change })).toBe(cited)
})
