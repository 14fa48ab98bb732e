import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText, escapeXml, splitByScript } from '../../../press/docx/script'

test.each([
  ['ที่ประชุมรับทราบ', ['+ที่ประชุมรับทราบ']],
  ['ครั้งที่ ๘/๒๕๖๑', ['+ครั้งที่ ๘/๒๕๖๑']],
  ['ครั้งที่ 8/2561 ณ', ['+ครั้งที่ ', '-8/2561 ', '+ณ']],
  ['อ้างถึง TIP Report 2018 ของ', ['+อ้างถึง ', '-TIP Report 2018 ', '+ของ']],
  ['“พม.” และ “NRM”', ['+“พม.” และ “', '-NRM”']],
  ['(ก', ['+(ก']],
  ['ก\tข\nค', ['+ก\tข\nค']],
  ['- ', ['-- ']],
  ['', []],
])('%s is split where the script changes', (text, expected) => {
  const runs = splitByScript(text).map(run => `${run.thai ? '+' : '-'}${run.text}`)
  expect(runs).toEqual(expected)
})

test('no letter is lost or lands in a run of the other script', () => {
  void fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('ก', 'ำ', '๑', 'a', '1', ' ', '(', '\n') }),
      text => {
        const runs = splitByScript(text)
        expect(runs.map(run => run.text).join('')).toBe(text)
        for (const run of runs) expect(run.text).not.toMatch(run.thai ? /[a1]/ : /[กำ๑]/)
      },
    ),
  )
})

test.each([
  ['ก\u200bข', 'กข'],
  ['ก\u0000\u0007ข', 'กข'],
  ['ก\u001fข\u2003ค', 'ก ข ค'],
  ['ก\u000bข\u000cค\u0085ง\u2028จ\u2029ฉ', 'ก\nข\nค\nง\nจ\nฉ'],
  ['ก\u202eข\u202c\u2066ค\u2069', 'กขค'],
  ['ก\r\nข\rค', 'ก\nข\nค'],
  ['ก\ud83dข', 'กข'],
  ['😀 ก\u00a0ข\tค', '😀 ก\u00a0ข\tค'],
  ['ก\uffffข', 'กข'],
])('%j is written as %j', (text, expected) => {
  expect(cleanText(text)).toBe(expected)
})

test('what XML gives a meaning is escaped', () => {
  expect(escapeXml('<ก & "ข">')).toBe('&lt;ก &amp; &quot;ข&quot;&gt;')
})
