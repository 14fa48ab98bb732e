import { strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { issuedPages } from '../../../core/adoption/issued-pages'
import type { Minutes } from '../../../core/model/document'
import { richText } from '../../../core/model/rich-text'
import { action, minutesWith, topic } from '../minutes'

const TASK = 'จัดทำฐานข้อมูลกลาง'

function paper(): Minutes {
  const order = action({ id: 'a1', task: richText(TASK) })
  return minutesWith('consider', { topics: [topic({ title: 'ระบบฐานข้อมูล', actions: [order] })] })
}

function pagesOf(...pages: readonly (readonly string[])[]): Record<string, number> {
  const text = pages
    .map((lines, at) =>
      [`== หน้า ${'๓๔๕'[at]} ==`, ...lines.map((line, row) => `${row} `.padStart(4) + line)].join(
        '\n',
      ),
    )
    .join('\n\n')
  return Object.fromEntries(issuedPages({ document: paper(), text: strToU8(text) }))
}

const TITLE = '๕.๑\tระบบฐานข้อมูล'

test.each([
  ['ในตาราง ถ้อยคำแบ่งบรรทัดใต้กัน', [[TITLE, '๑\tจัดทำ\tตร.', 'ฐานข้อมูลกลาง\tแห่งชาติ']], 3],
  ['ต่อท้ายชื่อหน่วยงาน', [[TITLE, '(๑)\tตร. จัดทำฐานข้อมูล', 'กลาง ภายในวันที่ ๑ ธ.ค. ๖๑']], 3],
  ['ข้ามหน้า: หน้าที่ข้อนั้นเริ่ม', [[TITLE, '(๑)\tสำนักงานตำรวจแห่งชาติ'], ['จัดทำฐานข้อมูลกลาง']], 3],
  [
    'แถวที่ข้ามหน้า',
    [
      [TITLE, '๑\tจัดทำ\tตร.'],
      ['ลำดับ\tข้อสั่งการ', 'ฐานข้อมูลกลาง'],
    ],
    3,
  ],
  ['อยู่หน้าถัดไป', [[TITLE], ['จัดทำฐานข้อมูลกลาง']], 4],
] as const)('หน้าของข้อสั่งการ: %s', (_, pages, page) => {
  expect(pagesOf(...pages)).toEqual({ t1: 3, a1: page })
})

test('ถ้อยคำที่อยู่สองแห่งไม่เดา', () => {
  expect(pagesOf([TITLE, TASK], [TASK])).toEqual({ t1: 3 })
  expect(pagesOf([TITLE, TITLE, TASK])).toEqual({ a1: 3 })
})

test('ชื่อเรื่องที่เลขไม่ตรง และถ้อยคำที่ไม่ครบ ไม่ใช่เรื่องนั้น', () => {
  expect(pagesOf(['๔.๑\tระบบฐานข้อมูล', 'จัดทำฐานข้อมูล'])).toEqual({})
})
