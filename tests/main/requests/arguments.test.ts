import * as v from 'valibot'
import { expect, test } from 'vitest'
import { PLAIN } from '../../../core/copies/finish'
import { ARGUMENTS } from '../../../main/requests/arguments'
import { news } from '../documents/a-document'

const HANDLE = '7b6b1e9e-6f0e-4d58-9d6e-2f3f1b0c8a11'
const PAPER = news('ข่าว')
const certifier = { name: '', position: 'ผู้อำนวยการ', date: '2018-08-15' }

test.each([
  ['a plain export', 'document:export', [HANDLE, PAPER, 'pdf']],
  ['a finished export', 'document:export', [HANDLE, PAPER, 'docx', { ...PLAIN, certifier }]],
  ['plain copies', 'copies:circulate', [HANDLE, PAPER, ['dsi'], true]],
  ['finished copies', 'copies:circulate', [HANDLE, PAPER, ['dsi'], true, PLAIN]],
  ['the form', 'house:choose', ['']],
] as const)('%s is a request', (_case, channel, args) => {
  expect(v.is(ARGUMENTS[channel], args)).toBe(true)
})

test.each([
  [
    'a day that is none',
    'document:export',
    [HANDLE, PAPER, 'pdf', { ...PLAIN, certifier: { ...certifier, date: '2018-02-30' } }],
  ],
  ['a finish that is none', 'document:export', [HANDLE, PAPER, 'pdf', { stamp: true }]],
  ['a path for a house style', 'house:choose', ['/etc/passwd']],
  ['a house style among the settings', 'settings:write', [{ house: '/etc/passwd' }]],
] as const)('%s is refused', (_case, channel, args) => {
  expect(v.is(ARGUMENTS[channel], args)).toBe(false)
})
