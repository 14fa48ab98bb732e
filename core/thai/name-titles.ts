import type { Lexicon } from './lexicon'
import { wordsAround } from './word-edges'

/** What stands before the name of a person: what follows, and the word after it, is spelt as its bearer spells it. */
const OF_PERSONS = 'นาย นาง นางสาว เด็กชาย เด็กหญิง คุณ หม่อม พระ ชื่อ นามสกุล'
/** What stands before the name of a house, a school, a road. */
const OF_HOUSES =
  'บริษัท ห้างหุ้นส่วน ห้างหุ้นส่วนจำกัด ร้าน โรงแรม โรงเรียน โรงพยาบาล โรงงาน วิทยาลัย มหาวิทยาลัย วัด ถนน ซอย หมู่บ้าน ตำบล อำเภอ จังหวัด มูลนิธิ สมาคม ชมรม สหกรณ์ ธนาคาร สำนักพิมพ์ ยี่ห้อ'
const PERSONS = new Set(OF_PERSONS.split(' '))
const HOUSES = new Set(OF_HOUSES.split(' '))
/** Shortened titles, which end in a point: น.ส. ด.ช. ดร. พล.ต.ท., and a name that has begun behind them. */
const SHORT_TITLE =
  /(?:น\.ส|ด\.ช|ด\.ญ|ดร|ผศ|รศ|ศ|นพ|พญ|[พรจสด]\.[ตทอส](?:\.[ตทอ])?|พล\.[ก-ฮ](?:\.[ก-ฮ])?)\. ?[\u0e01-\u0e4e]{0,40}$/

/** Whether letters at that place may belong to a name: behind a title, in its word or in the next. */
export function mayBeNamed(text: string, at: number, lexicon: Lexicon): boolean {
  const before = text.slice(0, at)
  if (SHORT_TITLE.test(before)) return true
  const here = wordsBefore(text, at, lexicon)
  if (here.some(word => PERSONS.has(word)) || here.slice(-NEAR).some(word => HOUSES.has(word)))
    return true
  const space = before.lastIndexOf(' ')
  if (space < 0 || /[^\u0e01-\u0e4e]/.test(before.slice(space + 1))) return false
  const last = wordsBefore(text, space, lexicon)
  return last.some(word => PERSONS.has(word)) || HOUSES.has(last.at(-1) ?? '')
}

/** So many words behind its title the name of a house has ended. */
const NEAR = 4

/** The words before a place that are joined to it by Thai letters. */
function wordsBefore(text: string, at: number, lexicon: Lexicon): string[] {
  return wordsAround(text, at, at, lexicon)
    .filter(({ end }) => end <= at)
    .map(({ start, end }) => text.slice(start, end))
}
