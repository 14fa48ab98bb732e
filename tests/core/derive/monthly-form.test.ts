import { expect, test } from 'vitest'
import { derive } from '../../../core/derive/derive'
import { answerKey, formCode } from '../../../core/derive/form-keys'
import type { Manuscript } from '../../../core/manuscript/manuscript'
import type { Minutes } from '../../../core/model/document'
import { april } from '../followed-year'
import { contextFor, paperText } from '../papers'

function formOf(agency: string, document: Minutes = april()): Manuscript {
  const [form] = derive('monthly-form', document, contextFor(document), agency)
  if (form === undefined) throw new Error('no form')
  return form
}

function answersOf({ blocks }: Manuscript): string[] {
  return blocks.flatMap(block =>
    block.kind === 'table'
      ? block.rows.flatMap(({ cells }) => cells.flatMap(({ answer }) => answer ?? []))
      : [],
  )
}

test('the form of an agency asks for each area, for each of its duties that is not over, and for each figure', () => {
  const answers = answersOf(formOf('dsdw'))
  expect(answers).toHaveLength(2 + 3 * 4 + 2 + 3)
  expect(answers).toContain(answerKey('dsdw', 'area', 'protection', 'help'))
  expect(answers).toContain(answerKey('dsdw', 'status', 'a3'))
  expect(answers).not.toContain(answerKey('dsdw', 'status', 'a4'))
  expect(answers).toContain(answerKey('dsdw', 'figure', 'g2'))
})

test('it names no work of another agency', () => {
  const text = paperText(formOf('dsdw'))
  expect(text).toContain('จัดล่ามประจำศูนย์')
  expect(text).not.toMatch(/ฐานข้อมูล|สถิติคดี/)
})

test('standing work has no due day to move', () => {
  const standing = paperText(formOf('rtp'))
  expect(standing).toContain('(     ) แล้วเสร็จ / (     ) งานต่อเนื่อง\n')
  expect(standing).not.toContain('ขอขยายถึง')
})

test('it is known by its agency and month, in the file and at the foot of each page', () => {
  const { properties, furniture } = formOf('dsi')
  expect(properties.form).toBe(formCode('dsi', '2019-04'))
  expect(furniture.runningFoot).toBe('รหัสแบบ dsi/2019-04')
  const undated = april({ meeting: { ...april().meeting, date: null } })
  expect(formOf('dsi', undated).properties.form).toBe('dsi/-')
})

test('all forms in one file share no key', () => {
  const document = april()
  const answers = derive('monthly-form', document, contextFor(document)).flatMap(answersOf)
  expect(new Set(answers).size).toBe(answers.length)
})
