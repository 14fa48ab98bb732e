import * as v from 'valibot'
import { expect, test, vi } from 'vitest'
import { PLAIN_FINISH } from '../../../core/copies/finish'
import { IMAGE_LIMITS } from '../../../core/image/facts'
import type { Desk } from '../../../main/desk'
import { requestsFor } from '../../../main/requests/requests'
import type { Arguments, Channel } from '../../../preload/contract'

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

/** All that a question to the register can be narrowed to. */
const FILTER = {
  agency: 'rtp',
  area: 'prevention',
  series: 's-1',
  year: 2562,
  from: '2019-01-01',
  to: '2019-12-31',
  status: 'open',
  overdueOn: '2019-03-13',
  event: 'decided',
  skip: 200,
} as const

/** The most that each request may carry, once. */
const CARRIED: { readonly [C in Channel]: readonly [...Arguments<C>] } = {
  'template:list': [],
  'document:start': ['monthly-minutes'],
  'document:follow-up': [HANDLE, { kind: 'special', aside: ['a1', 'constructor'] }],
  'document:choose': [],
  'document:open-recent': ['0123456789abcdef'],
  'document:open-sample': ['workshop-2561'],
  'document:first': [],
  'draft:list': [],
  'draft:open': [HANDLE],
  'draft:discard': [HANDLE],
  'document:follow': [HANDLE, { edit: 2, base: 1, change: null }],
  'document:save': [HANDLE],
  'document:save-as': [HANDLE],
  'document:issue': [HANDLE, '2018-11-15', true],
  'adoption:papers': [HANDLE],
  'adoption:offers': [HANDLE],
  'adoption:take': [HANDLE, 7],
  'adoption:choose': [HANDLE],
  'adoption:pages': [HANDLE, '?1/2562'],
  'adoption:make': [HANDLE, '?1/2562'],
  'document:close': [HANDLE],
  'document:put-back': [HANDLE],
  'desk:handed-over': [1, [{ handle: HANDLE, edit: 2, kept: 2 }]],
  'document:export': [HANDLE, 'pdf', PLAIN_FINISH],
  'pages:typeset': [HANDLE],
  'pages:show': [1, 0],
  'copies:circulate': [HANDLE, ['dsi'], true, PLAIN_FINISH],
  'papers:preview': [HANDLE, 'file-copy', ''],
  'papers:export': [HANDLE, 'agency-table', 'dsi', 'docx'],
  'papers:export-each': [HANDLE, 'monthly-form', 'docx'],
  'papers:print': [HANDLE, 'file-copy', '', 'เครื่อง'],
  'document:news': [HANDLE, ['t1']],
  'year:overview': [{ series: 's-1', year: 2562 }],
  'year:preview': [{ series: 's-1', year: null }],
  'year:export': [{ series: 's-1', year: 2562 }, 'pdf'],
  'year:print': [{ series: 's-1', year: 2562 }, 'เครื่อง'],
  'year:bind': [{ series: 's-1', year: 2562 }],
  'printer:list': [],
  'document:print': [HANDLE, 'เครื่อง', { ...PRINTING, finish: PLAIN_FINISH, from: 1000 }],
  'work:cancel': [],
  'recent:list': [],
  'settings:read': [],
  'settings:write': [{ digits: 'arabic' }],
  'settings:choose-template-folder': [],
  'words:list': [],
  'house:read': [],
  'house:choose': ['parliament'],
  'house:choose-file': [],
  'settings:choose-letterhead': [],
  'shared:read': [],
  'shared:put': ['agencies'],
  'shared:drop': ['house'],
  'image:choose': ['pictures'],
  'image:read': [HANDLE],
  'image:add': [HANDLE, new Uint8Array(4)],
  'settings:set-emblem': [new Uint8Array(4)],
  'folder:show': [HANDLE],
  'register:choose': [],
  'register:state': [],
  'register:look': [true],
  'register:close': [],
  'register:search': ['ฐานข้อมูล', true, FILTER],
  'register:duties': [FILTER],
  'register:life': ['topic-4'],
  'register:agencies': ['2019-03-13'],
  'register:agency': ['rtp', '2019-03-13'],
  'register:papers': [{ series: 's-1', year: 2562, skip: 200 }],
  'register:series': [],
  'register:own-agencies': [],
  'register:findings': [],
  'register:meetings': ['series-1'],
  'register:open': [7],
  'register:senders': [],
  'register:goals': [],
  'register:take-up': [3, 'a1'],
  'register:export': [{ question: 'ล่าม', filter: FILTER, day: '2019-03-13' }, 'xlsx'],
  'register:print': [{ question: '', filter: FILTER, day: '2019-03-13' }, 'เครื่อง'],
  'register:thumb': [3],
  'agency:list': [],
  'link:open': ['https://www.dsi.go.th/'],
}

const all = Object.entries(CARRIED) as [Channel, readonly unknown[]][]

test.each(all)('%s carries what the contract says, and nothing beside', (channel, carried) => {
  const is = (args: readonly unknown[]) => v.is(requests[channel].carries, args)
  expect([carried, [...carried, null]].map(is)).toEqual([true, false])
})

test.each(all)('%s takes nothing else in the place of an argument', (channel, carried) => {
  const strange = [null, Number.NaN, '\u0000'.repeat(3000), { handle: HANDLE }, [HANDLE, 1]]
  for (const [at] of carried.entries())
    for (const other of strange)
      expect(v.is(requests[channel].carries, carried.with(at, other))).toBe(false)
})

test('what is chosen for pictures is pictures or an emblem', () => {
  const is = (what: string) => v.is(requests['image:choose'].carries, [what])
  expect(['pictures', 'emblem', 'letterhead', ''].map(is)).toEqual([true, true, false, false])
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
  ['a filter that is none', 'register:duties', [{ path: '/etc' }]],
  ['a year that is none of an office', 'register:duties', [{ year: 2019 }]],
  ['more rows to leave out than a binder has', 'register:search', ['', false, { skip: 1e9 }]],
  ['a file by its path', 'register:open', ['../2562/ครั้งที่ 1.mati']],
  ['a token that main never gave', 'image:read', ['../../ภาพ.png']],
] as const)('%s is refused', (_case, channel, args) => {
  expect(v.is(requests[channel].carries, args)).toBe(false)
})
