import path from 'node:path'
import { expect, test } from 'vitest'
import { readSettings, shownSettings } from '../../../main/office/settings-schema'

const DEFAULTS = {
  organisation: '',
  digits: 'thai',
  font: '',
  likeness: 'length',
  pdf: '1b',
  templateFolder: '',
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
