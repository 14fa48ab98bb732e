import { strFromU8, strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { unpackZip } from '../../../../core/file/zip'
import { unzip } from '../../../../press/docx/letterhead/unzip'

/** As other programs pack: times and remarks beside each part. */
const FOREIGN = zipSync(
  {
    'a.xml': [strToU8('<ก/>'), { extra: { 21589: strToU8('time') }, comment: 'ส่วนแรก' }],
    'word/b.xml': [strToU8('<ข/>'.repeat(50)), { level: 6 }],
  },
  { comment: 'หนังสือ' },
)

test('what another program packs beside its parts is passed over', () => {
  const parts = unzip(FOREIGN)
  expect(
    typeof parts === 'string' ? parts : [...parts].map(([name, bytes]) => [name, strFromU8(bytes)]),
  ).toEqual([
    ['a.xml', '<ก/>'],
    ['word/b.xml', '<ข/>'.repeat(50)],
  ])
})

test('our own container has no such things, and is not taken for sound with them', () => {
  expect(unpackZip(FOREIGN)).toMatchObject({ ok: false, fault: { code: 'file-damaged' } })
})

test('a directory that is cut off is damage', () => {
  const row = FOREIGN.findIndex(
    (_, at) => strFromU8(FOREIGN.subarray(at, at + 4), true) === 'PK\u0001\u0002',
  )
  const broken = FOREIGN.slice()
  // The name of the first row is said to reach beyond the directory.
  broken.set([0xff, 0xff], row + 28)
  expect(unzip(broken)).toBe('damaged')
})
