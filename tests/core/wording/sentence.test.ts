import { expect, test } from 'vitest'
import type { IsoDate } from '../../../core/calendar'
import {
  clockWords,
  dayWords,
  hourWords,
  momentWords,
  weekdayWords,
} from '../../../core/wording/moments'
import {
  figures,
  fill,
  inDigits,
  inLanguage,
  joined,
  sentence,
} from '../../../core/wording/sentence'

const PAGE = sentence('หน้า {} จาก {}', 'page {} of {}')

test('a sentence is filled in both languages, each with its own digits', () => {
  expect(fill(PAGE, figures(3), figures(12))).toEqual({ th: 'หน้า ๓ จาก ๑๒', en: 'page 3 of 12' })
  expect(fill(PAGE, figures(3, 'arabic'), 12)).toEqual({ th: 'หน้า 3 จาก 12', en: 'page 3 of 12' })
})

test('a name stays as it is, and what stands in it is not filled', () => {
  expect(fill(sentence('«{}» ของ {}', '“{}” of {}'), '$& {}', 'พส.')).toEqual({
    th: '«$& {}» ของ พส.',
    en: '“$& {}” of พส.',
  })
})

test('what is told of a thing may be a sentence itself', () => {
  const where = sentence('ระเบียบวาระที่ {}', 'Agenda item {}', figures(2))
  expect(sentence('{} ยังไม่มีชื่อ', '{} has no title.', where)).toEqual({
    th: 'ระเบียบวาระที่ ๒ ยังไม่มีชื่อ',
    en: 'Agenda item 2 has no title.',
  })
  expect(joined([where, 'ก.mati'], ': ').en).toBe('Agenda item 2: ก.mati')
  expect(joined([where, where], sentence(' และ ', ' and ')).en).toBe(
    'Agenda item 2 and Agenda item 2',
  )
})

test('the digits of the house are those of Thai sentences alone', () => {
  const pages = fill(PAGE, 1, 5)
  expect(inDigits(pages, 'thai')).toEqual({ th: 'หน้า ๑ จาก ๕', en: 'page 1 of 5' })
  expect(inLanguage(inDigits(pages, 'arabic'), 'th')).toBe('หน้า 1 จาก 5')
})

test('English keeps the Buddhist year of the papers, in Arabic digits', () => {
  const day: IsoDate = '2018-08-15'
  expect(dayWords(day)).toEqual({ th: '๑๕ สิงหาคม ๒๕๖๑', en: '15 August 2561' })
  expect(weekdayWords(day)).toEqual({
    th: 'วันพุธที่ ๑๕ สิงหาคม ๒๕๖๑',
    en: 'Wednesday 15 August 2561',
  })
  expect(hourWords('09:30')).toEqual({ th: '๐๙.๓๐ น.', en: '09:30' })
  const instant = new Date(2018, 7, 5, 9, 5)
  expect(clockWords(instant)).toEqual({ th: '09:05 น.', en: '09:05' })
  expect(momentWords(instant)).toEqual({
    th: '๕ ส.ค. ๒๕๖๑ ๐๙:๐๕ น.',
    en: '5 August 2561, 09:05',
  })
})

test('what is counted in English has its ending: one gap, two gaps, no gaps', () => {
  const gaps = sentence('ช่องที่ขาด {}', '{} gap{s}')
  const told = (count: number) => fill(gaps, figures(count))
  expect([1, 2, 0, 11].map(count => told(count).en)).toEqual([
    '1 gap',
    '2 gaps',
    '0 gaps',
    '11 gaps',
  ])
  expect(told(1).th).toBe('ช่องที่ขาด ๑')
})
