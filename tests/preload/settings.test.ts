import path from 'node:path'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { shownSettings } from '../../main/office/shown-settings'
import { readSettings, SettingsChange } from '../../preload/settings'

const DEFAULTS = {
  language: 'th',
  organisation: '',
  digits: 'thai',
  font: '',
  likeness: 'length',
  pdf: '1b',
  templateFolder: '',
  binder: '',
  house: '',
  letterhead: '',
  theme: 'system',
  emblem: '',
}

test.each<[string, Record<string, unknown>, object]>([
  ['nothing', {}, DEFAULTS],
  [
    'good values',
    { digits: 'arabic', font: 'TH SarabunPSK', likeness: 'height', pdf: '3a' },
    { digits: 'arabic', font: 'TH SarabunPSK', likeness: 'height', pdf: '3a' },
  ],
  [
    'one bad value among good ones',
    { digits: 'roman', theme: 'dark', likeness: 'width', pdf: '1a' },
    { digits: 'thai', theme: 'dark' },
  ],
  ['a language', { language: 'en' }, { language: 'en' }],
  ['a language that there is not', { language: 'fr', theme: 'dark' }, { theme: 'dark' }],
  ['values of other kinds', { organisation: 7, theme: null, font: [] }, DEFAULTS],
  [
    'what cannot be seen in words',
    { organisation: 'กรม\u0007พัฒนา\u200bสังคม', font: '\u202eTH' },
    { organisation: 'กรมพัฒนาสังคม', font: 'TH' },
  ],
  [
    'words without an end',
    { organisation: 'ก'.repeat(1001), digits: 'arabic' },
    { digits: 'arabic' },
  ],
  ['a path without an end', { house: 'ก'.repeat(1001), theme: 'dark' }, { theme: 'dark' }],
  ['what a later version adds', { colour: 'red' }, DEFAULTS],
])('%s', (_name, stored, expected) => {
  expect(readSettings(stored)).toEqual({ ...DEFAULTS, ...expected })
})

test('the window learns the names of what was chosen, and no path', () => {
  const home = path.resolve('/บ้าน/ผู้ใช้')
  const settings = readSettings({
    templateFolder: path.join(home, 'แม่แบบ'),
    house: path.join(home, 'กอง.json'),
    letterhead: path.join(home, 'หัวหนังสือ.docx'),
  })
  expect(shownSettings(settings)).toEqual({
    ...DEFAULTS,
    templateFolder: 'แม่แบบ',
    house: 'กอง.json',
    letterhead: 'หัวหนังสือ.docx',
  })
  expect(shownSettings(readSettings({ house: 'parliament' })).house).toBe('parliament')
})

const EMBLEM = `${'0'.repeat(64)}.png`

test('an emblem is known by the name of its bytes, and by no other', () => {
  expect(readSettings({ emblem: EMBLEM }).emblem).toBe(EMBLEM)
  expect(shownSettings(readSettings({ emblem: EMBLEM })).emblem).toBe(EMBLEM)
  expect(readSettings({ emblem: '../ครุฑ.png' }).emblem).toBe('')
})

test.each<[string, object]>([
  ['nothing', {}],
  [
    'words and choices',
    { organisation: 'กรม', font: 'TH SarabunPSK', digits: 'arabic', pdf: 'ua' },
  ],
  ['the looks', { theme: 'dark', likeness: 'height' }],
  ['what was chosen in a dialog, given up', { templateFolder: '', letterhead: '', emblem: '' }],
])('the window may change %s', (_what, change) => {
  expect(v.parse(SettingsChange, change)).toEqual(change)
})

test('what cannot be seen in words is taken out on their way in', () => {
  expect(v.parse(SettingsChange, { organisation: 'ก\u200bรม' })).toEqual({ organisation: 'กรม' })
})

test.each<[string, object]>([
  ['a folder', { templateFolder: '/บ้าน' }],
  ['a file', { letterhead: 'หัวหนังสือ.docx' }],
  ['an emblem', { emblem: EMBLEM }],
  ['a house style', { house: 'parliament' }],
  ['to have no house style', { house: '' }],
  ['a choice that is none', { theme: 'pink' }],
  ['a setting that is none', { colour: 'red' }],
  ['a setting without a value', { digits: undefined }],
])('the window may not choose %s', (_what, change) => {
  expect(v.is(SettingsChange, change)).toBe(false)
})
