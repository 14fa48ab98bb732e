import * as v from 'valibot'
import { expect, test, vi } from 'vitest'
import { PLAIN_FINISH } from '../../../core/copies/finish'
import { IMAGE_LIMITS } from '../../../core/image/facts'
import type { Desk } from '../../../main/desk'
import { requestsFor } from '../../../main/requests/requests'

vi.mock('electron', () => import('../fake-electron'))

/** What each may carry needs no desk. */
const requests = requestsFor({} as Desk)

const HANDLE = '7b6b1e9e-6f0e-4d58-9d6e-2f3f1b0c8a11'
const PRINTING = { recipients: [], coverLetter: false, duplex: false }
const certifier = { name: '', position: 'ผู้อำนวยการ', date: '2018-08-15' }

test.each([
  ['a plain export', 'document:export', [HANDLE, 'pdf']],
  ['a finished export', 'document:export', [HANDLE, 'docx', { ...PLAIN_FINISH, certifier }]],
  ['plain copies', 'copies:circulate', [HANDLE, ['dsi'], true]],
  ['finished copies', 'copies:circulate', [HANDLE, ['dsi'], true, PLAIN_FINISH]],
  ['the form', 'house:choose', ['']],
  ['copies from the second on', 'document:print', [HANDLE, 'เครื่อง', { ...PRINTING, from: 2 }]],
  ['a picture', 'image:add', [HANDLE, new Uint8Array(4)]],
] as const)('%s is a request', (_case, channel, args) => {
  expect(v.is(requests[channel].carries, args)).toBe(true)
})

test.each([
  [
    'a day that is none',
    'document:export',
    [HANDLE, 'pdf', { ...PLAIN_FINISH, certifier: { ...certifier, date: '2018-02-30' } }],
  ],
  ['a finish that is none', 'document:export', [HANDLE, 'pdf', { stamp: true }]],
  ['a path for a house style', 'house:choose', ['/etc/passwd']],
  ['a house style among the settings', 'settings:write', [{ house: '/etc/passwd' }]],
  ['more bytes than a picture has', 'image:add', [HANDLE, new Uint8Array(IMAGE_LIMITS.bytes + 1)]],
  ['a picture that is no bytes', 'settings:set-emblem', [[137, 80, 78, 71]]],
  ['more recipients than there are', 'copies:circulate', [HANDLE, Array(1001).fill('dsi'), true]],
  ['an address without end', 'link:open', ['x'.repeat(2001)]],
  ['a page before the first', 'pages:show', [1, -1]],
  ['a name without end', 'document:start', ['a'.repeat(201)]],
  ['a name of files', 'document:start', ['minutes.json']],
  ['copies from none on', 'document:print', [HANDLE, 'เครื่อง', { ...PRINTING, from: 0 }]],
  ['a token that main never gave', 'image:read', ['../../ภาพ.png']],
] as const)('%s is refused', (_case, channel, args) => {
  expect(v.is(requests[channel].carries, args)).toBe(false)
})
