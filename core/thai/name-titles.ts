import { type Lexicon, SYLLABLE } from './lexicon'
import { wordsAround } from './word-edges'

/** What stands before the name of a person: what follows, and the word after it, is spelt as its bearer spells it. */
const OF_PERSONS =
  'นาย นาง นางสาว เด็กชาย เด็กหญิง คุณ หม่อม พระ พระครู พระอาจารย์ หมอ ครู อาจารย์ ชื่อ ชื่อเล่น ชื่อสกุล นามสกุล ฉายา นามแฝง'
/** What stands before the name of a house, a school, a road. */
const OF_HOUSES =
  'บริษัท ห้างหุ้นส่วน ห้างหุ้นส่วนจำกัด ร้าน โรงแรม โรงเรียน โรงพยาบาล โรงงาน วิทยาลัย มหาวิทยาลัย วัด ถนน ซอย หมู่บ้าน ตำบล อำเภอ จังหวัด มูลนิธิ สมาคม ชมรม สหกรณ์ ธนาคาร สำนักพิมพ์ ยี่ห้อ คลินิก คลินิค บ้าน ค่าย ตลาด ชุมชน กิจการ แขวง เขต ไฟล์ โฟลเดอร์ เว็บไซต์ อีเมล'
/** What stands right before the name of an office. */
const OF_OFFICES = 'กอง กรม ฝ่าย กลุ่ม งาน ศูนย์ สำนัก สำนักงาน สถาบัน แผนก'
const PERSONS = new Set(OF_PERSONS.split(' '))
const HOUSES = new Set(OF_HOUSES.split(' '))
const OFFICES = new Set(OF_OFFICES.split(' '))
/** Shortened titles, which end in a point: น.ส. ด.ช. ดร. พล.ต.ท. หจก., and a name that has begun behind them. */
const SHORT_TITLE =
  /(?:น\.ส|ด\.ช|ด\.ญ|ดร|ผศ|รศ|ศ|นพ|พญ|หจก|บจก|บมจ|บ|ร\.ร|รร|ม\.[รล]\.?ว?|[พรจสด]\.[ตทอส](?:\.[ตทอ])?|พล\.[ก-ฮ](?:\.[ก-ฮ])?)\. ?[\u0e01-\u0e4e]{0,40}$/

/** Whether the letters from `at` to `end` may belong to a name, an address or what is only spoken of. */
export function mayBeNamed(text: string, at: number, end: number, lexicon: Lexicon): boolean {
  return (
    mayBeAddress(text, at, end) ||
    standsAlone(text, at, end) ||
    isBetweenNames(text, at, end, lexicon) ||
    followsTitle(text, at, lexicon)
  )
}

/** Joined to Latin letters, @ . / or _, or at the beginning of the name of a file: «ผลลัพท์ สุดท้าย.docx». */
function mayBeAddress(text: string, at: number, end: number): boolean {
  const before = /\S*$/.exec(text.slice(0, at))?.[0] ?? ''
  const after = /^\S*/.exec(text.slice(end))?.[0] ?? ''
  return (
    /[A-Za-z@./\\_\uFFFC]/.test(before + after) ||
    /^[\u0e01-\u0e4e0-9๐-๙() _-]{0,40}\.[A-Za-z]/.test(text.slice(end))
  )
}

/** So many letters has a line that may be a list’s, a field’s or a cell’s. */
const SHORT_LINE = 40
const LINE_BEGINS = /^\s*(?:(?:[-–•*]|\(?[0-9๐-๙]{1,3}(?:\.[0-9๐-๙]{1,3})*[.)]?)\s+)?/
/** What the lines of a paper begin with that are no names. */
const LABEL = /^(?:เรื่อง|เรียน|อ้างถึง|วัตถุประสงค์|มติที่ประชุม|หมายเหตุ|การ\S*|ความ\S*)$/

/** First in brackets or quotation marks, or first or second of a short line: names stand so. */
function standsAlone(text: string, at: number, end: number): boolean {
  if (/[([{“"'‘«]$/.test(text.slice(0, at))) return true
  if (isThaiLetter(text[end])) return false
  const start = text.lastIndexOf('\n', at - 1) + 1
  const [line = ''] = text.slice(start).split('\n')
  if (line.trim().length > SHORT_LINE) return false
  const before = line.slice(LINE_BEGINS.exec(line)?.[0].length ?? 0, at - start)
  const [, first] = /^(\S*) +$/.exec(before) ?? []
  return before.trim() === '' || (first !== undefined && !LABEL.test(first))
}

/** What comes before a person: «โดยสมชาย อนุญาติ». */
const BEFORE_PERSON = /^(?:โดย|กับ|ของ|และ|หรือ|ให้|แก่|ถึง|จาก|ต่อ|เรียน|ผ่าน|คือ|ได้แก่)/

/** Beside letters that no list knows or before a title: «คลินิคหมอสมชาย»; a space after what may be a first name. */
function isBetweenNames(text: string, at: number, end: number, lexicon: Lexicon): boolean {
  const before = wordsAround(text, at, at, lexicon).filter(word => word.end <= at)
  const after = wordsAround(text, end, end, lexicon).filter(word => word.start >= end)
  const [next] = after
  if (before.at(-1)?.kind === 0 || next?.kind === 0) return true
  if (next !== undefined && PERSONS.has(text.slice(next.start, next.end))) return true
  if (next !== undefined && HOUSES.has(text.slice(at, end))) return true
  return followsFirstName(text, at, end, lexicon)
}

/** One space behind what may be a first name, and no label: «โดยสมชาย อนุญาติ», «ผู้ติดต่อ: อนุญาติ». */
function followsFirstName(text: string, at: number, end: number, lexicon: Lexicon): boolean {
  const [gap = ''] = /[ :]*$/.exec(text.slice(0, at)) ?? []
  if (gap === '') return false
  if (gap.includes(':')) return true
  const to = at - gap.length
  const first = wordsAround(text, to, to, lexicon).filter(word => word.end <= to)
  const [begin, last] = [first[0], first.at(-1)]
  if (begin === undefined || last === undefined) return false
  const letters = text.slice(begin.start, last.end)
  if (last.kind <= SYLLABLE) return true
  if (first.length <= 4 && BEFORE_PERSON.test(letters)) return true
  return first.length <= 2 && !LABEL.test(letters) && !isThaiLetter(text[end])
}

function isThaiLetter(letter: string | undefined): boolean {
  return letter !== undefined && /[\u0e01-\u0e4e]/.test(letter)
}

/** Behind a title: in its word, in the next, or in a name that «และ» joins to one with a title. */
function followsTitle(text: string, at: number, lexicon: Lexicon): boolean {
  const before = text.slice(0, at)
  if (SHORT_TITLE.test(before)) return true
  if (/(?:^|[^\u0e01-\u0e4e])(?:นาย|นาง|นางสาว|ดร\.)\S+ [^\n]{0,40} ?(?:และ|หรือ|กับ)$/.test(before))
    return true
  if (/(?:คำ(?:ว่า)?|ที่ว่า|เขียน(?:ว่า)?|สะกด(?:ว่า)?) ?$/.test(before)) return true
  const here = wordsBefore(text, at, lexicon)
  if (here.some(word => PERSONS.has(word)) || here.slice(-NEAR).some(word => HOUSES.has(word)))
    return true
  if (OFFICES.has(here.at(-1) ?? '')) return true
  const space = before.lastIndexOf(' ')
  if (space < 0 || /[^\u0e01-\u0e4e]/.test(before.slice(space + 1))) return false
  const last = wordsBefore(text, space, lexicon)
  const nearest = last.at(-1) ?? ''
  return (
    last.some(word => PERSONS.has(word)) ||
    HOUSES.has(nearest) ||
    HOUSES.has(last.slice(-2).join('')) ||
    /ห้างหุ้นส่วนจำกัด$/.test(before.slice(0, space))
  )
}

/** So many words behind its title the name of a house has ended. */
const NEAR = 4

/** The words before a place that are joined to it by Thai letters. */
function wordsBefore(text: string, at: number, lexicon: Lexicon): string[] {
  return wordsAround(text, at, at, lexicon)
    .filter(({ end }) => end <= at)
    .map(({ start, end }) => text.slice(start, end))
}
