import * as v from 'valibot'
import { expect, test } from 'vitest'
import { check } from '../../../core/check/check'
import { Document } from '../../../core/model/document'
import { startDocument } from '../../../core/template/start'
import { contextFor, TEMPLATES, template } from '../papers'

test.each(TEMPLATES)('%s starts a document that can be saved and is not yet complete', name => {
  const document = startDocument(template(name), 'd1')
  expect(v.parse(Document, document)).toEqual(document)
  expect(document).toMatchObject({ id: 'd1', template: name })
  expect(check(document, contextFor(document)).length).toBeGreaterThan(2)
})

test('minutes start with the six items of the monthly form', () => {
  const document = startDocument(template('monthly-minutes'), 'd1')
  const titles = document.kind === 'minutes' && document.agenda.map(item => item.title)
  expect(titles).toEqual([
    'เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ',
    'เรื่องการรับรองรายงานการประชุม',
    'เรื่องสืบเนื่อง (ติดตามมติ)',
    'เรื่องเสนอเพื่อทราบ',
    'เรื่องเสนอเพื่อพิจารณา',
    'เรื่องอื่น ๆ',
  ])
})

test.each([
  ['circular-letter', 'external', true],
  ['memo', 'memo', false],
] as const)('%s starts a letter of form %s, circular: %s', (name, form, circular) => {
  expect(startDocument(template(name), 'd1')).toMatchObject({ kind: 'letter', form, circular })
})
