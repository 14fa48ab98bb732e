import path from 'node:path'
import { expect, test } from 'vitest'
import { documentIn } from '../../../main/documents/file-argument'

test.each<[string[], string | null]>([
  [['mati'], null],
  [['electron', '.', '--no-sandbox', 'รายงาน.mati'], 'รายงาน.mati'],
  [['mati', 'a.mati', 'b.MATI'], 'b.MATI'],
  [['mati', '--trace=x.mati'], null],
  [['mati', 'report.docx'], null],
  [['mati.json'], null],
])('%j opens %s', (argv, file) => {
  expect(documentIn(argv, '/work folder')).toBe(file && path.resolve('/work folder', file))
})
