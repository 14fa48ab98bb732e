import { expect, test } from 'vitest'
import type { Block } from '../../../core/manuscript/manuscript'
import { writeDocx } from '../../../press/docx/write'
import { childOf, childrenOf, descendantsOf, isOn, textOf } from '../../../press/docx/xml'
import { treeOf } from './parts'
import { manuscript, paragraph } from './rich-manuscript'

const LONG = 'กองต่อต้านการค้ามนุษย์ได้ประสานหน่วยงานภาคีเครือข่ายทุกแห่งให้รายงานผลการดำเนินงานทุกเดือน '.repeat(3)
const SIGNED: Block = {
  kind: 'signature',
  closing: 'ขอแสดงความนับถือ',
  lines: ['(ชื่อ)', 'ผู้อำนวยการ'],
  source: 'closing',
}
const end = (text: string): Block => ({ ...paragraph('flush', text), source: 'closing' })

/** The paragraphs of a Word file, those that are kept on the page of the next marked «+». */
async function heldIn(...blocks: readonly Block[]): Promise<string[]> {
  const body = childOf(treeOf(await writeDocx([manuscript(blocks)]), 'word/document.xml'), 'w:body')
  const paragraphs = [...descendantsOf(body ?? fail())].filter(({ name }) => name === 'w:p')
  return paragraphs.map(node => {
    const held = isOn(childrenOf(childOf(node, 'w:pPr'), 'w:keepNext')[0])
    return `${held ? '+' : ''}${textOf(node).trim().slice(0, 12)}`
  })
}

function fail(): never {
  throw new Error('no body')
}

test('the last line of a text takes the paragraph above it to the page of คำลงท้าย', async () => {
  expect(
    await heldIn(
      paragraph('body', 'ก่อน'),
      paragraph('body', LONG),
      paragraph('body', 'สรุป'),
      SIGNED,
    ),
  ).toEqual(['ก่อน', `+${LONG.slice(0, 12)}`, '+สรุป', '+ขอแสดงความนั', '+(ชื่อ)', 'ผู้อำนวยการ'])
})

test('a last paragraph of several lines needs none above it', async () => {
  const [before, last] = await heldIn(paragraph('body', 'ก่อน'), paragraph('body', LONG), SIGNED)
  expect([before, last]).toEqual(['ก่อน', `+${LONG.slice(0, 12)}`])
})

test('whom to ask and who gets copies stay under the signature; what is of another part does not', async () => {
  const held = await heldIn(SIGNED, end('กลุ่มอำนวยการ'), end('โทร.'), paragraph('body', 'อื่น'))
  expect(held).toEqual(['+ขอแสดงความนั', '+(ชื่อ)', '+ผู้อำนวยการ', '+กลุ่มอำนวยกา', 'โทร.', 'อื่น'])
})

test('what stands at the lower edge holds nothing, and hangs on a paragraph of its own', async () => {
  const foot: Block = { kind: 'signature', place: 'corner', closing: '', lines: ['ผู้ร่าง', 'ผู้ตรวจ'] }
  expect(await heldIn(end('โทร.'), foot)).toEqual(['โทร.', '+ผู้ร่าง', 'ผู้ตรวจ', ''])
})
