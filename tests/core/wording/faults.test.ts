import { expect, test } from 'vitest'
import { FAULT_SENTENCES, faultSentence } from '../../../core/wording/faults'

const CODES = Object.keys(FAULT_SENTENCES) as (keyof typeof FAULT_SENTENCES)[]

test.each(CODES.filter(code => code !== 'cancelled'))('%s says what to do', code => {
  expect(faultSentence({ code, subject: 'รายงาน.mati' }).th).toMatch(/โปรด/)
  expect(faultSentence({ code, subject: 'a.mati' }).en).toMatch(/[A-Z].*\.$/)
})

test('a subject stands in quotation marks; without one nothing is left over', () => {
  const { th, en } = faultSentence({ code: 'file-missing', subject: 'ก.mati' })
  expect(th).toContain('ไฟล์ «ก.mati» โปรด')
  expect(en).toContain('The file “ก.mati” was')
  for (const code of CODES)
    expect(Object.values(faultSentence({ code })).join('\n')).not.toMatch(/[{}]| {2}/)
})

test('a subject with signs of its own is taken as it is, and the detail never shows', () => {
  const fault = { code: 'file-missing', subject: '$& {}', detail: 'ENOENT /home' } as const
  expect(faultSentence(fault).th).toContain('«$& {}»')
  expect(faultSentence(fault).th).not.toContain('ENOENT')
})
