import type { IsoDate } from '../calendar'
import { officialDate, officialDay } from '../thai/dates'
import { toThaiDigits } from '../thai/numerals'
import { say } from './say'

/** What is said of the meeting, its agenda and the work it hands out. */
export const MEETING_GAPS = {
  itemUntitled: (name: string) => say(`${name} ยังไม่มีชื่อ โปรดระบุ`, `${name} has no title: name it.`),
  agendaOutOfOrder: (title: string) =>
    say(
      `“${title}” ไม่ได้อยู่ในลำดับตามแบบ โปรดตรวจลำดับระเบียบวาระ`,
      `“${title}” is not in its usual place on the agenda.`,
    ),
  numberTyped: (found: string) =>
    say(
      `“${found}” เป็นเลขลำดับที่พิมพ์เอง ระบบใส่เลขลำดับให้แล้ว โปรดลบออก`,
      `“${found}” is a number typed by hand: the paper numbers by itself.`,
    ),
  numberUnfit: (found: string, own: string) =>
    say(
      toThaiDigits(
        `“${found}” ที่พิมพ์ไว้ต้นข้อความ ${own === '' ? 'อาจเป็นเลขลำดับ' : `ไม่ตรงกับลำดับที่ ${own} ที่ระบบใส่ให้`} หรือเป็นจำนวนในข้อความ โปรดตรวจลำดับหรือลบออกเอง`,
      ),
      `“${found}” may be a number in the order of the paper${own === '' ? '' : `, where this stands as ${own}`}, or a quantity: check it.`,
    ),
  labelElsewhere: (found: string) =>
    say(
      `“${found}” อาจเป็นคำนำของช่องอื่นหรือเป็นส่วนหนึ่งของข้อความ โปรดตรวจแล้วแก้เอง`,
      `“${found}” may be the label of another field or a part of the words: check it.`,
    ),
  labelTyped: (found: string) =>
    say(`“${found}” ระบบพิมพ์ให้แล้ว โปรดลบออก`, `“${found}” is printed by itself: take it out.`),
  titleTwice: (title: string) =>
    say(
      `มีเรื่อง “${title}” ซ้ำกันในระเบียบวาระเดียวกัน โปรดรวมหรือเปลี่ยนชื่อเรื่อง`,
      `Two topics are called “${title}”: join them or rename one.`,
    ),
  topicUntold: (name: string) =>
    say(`${name} มีแต่ชื่อเรื่อง โปรดสรุปสาระสำคัญไว้ด้วย`, `${name} has nothing but its title: sum it up.`),
  nothingWithTopics: (name: string) =>
    say(
      `${name} เขียนว่า “ไม่มี” แต่มีเรื่องอยู่ โปรดลบคำว่า “ไม่มี”`,
      `${name} says “none” and has topics: take the word out.`,
    ),
  verbUnfit: (name: string, verb: string) =>
    say(
      `มติของ${name} คือ “${verb}” ซึ่งไม่ใช่คำที่ใช้กับระเบียบวาระนี้โดยทั่วไป โปรดตรวจ`,
      `The resolution of ${name} is “${verb}”, which is unusual on this part of the agenda.`,
    ),
  verbTwice: (name: string, found: string) =>
    say(
      `มติของ${name} ขึ้นต้นด้วย “${found}” ซ้ำกับคำขึ้นต้นมติ โปรดลบออกจากข้อความ`,
      `The resolution of ${name} repeats “${found}”: take it out of the text.`,
    ),
  adoptsLater: (found: string, own: string) =>
    say(
      toThaiDigits(`รับรองรายงานการประชุมครั้งที่ ${found} ในการประชุมครั้งที่ ${own} โปรดตรวจครั้งที่`),
      `Meeting ${own} cannot adopt the minutes of ${found}: check the numbers.`,
    ),
  nothingAdopted: () =>
    say(
      'ยังไม่ได้บันทึกการรับรองรายงานการประชุมครั้งก่อน โปรดตรวจ',
      'The adoption of the earlier minutes is not recorded.',
    ),
  originLater: (action: string, origin: string) =>
    say(
      toThaiDigits(`${action} มาจากการประชุมครั้งที่ ${origin} ซึ่งมาหลังการประชุมครั้งนี้ โปรดตรวจครั้งที่`),
      `${action} comes from meeting ${origin}, which is later than this one.`,
    ),
  dueFar: (action: string, due: IsoDate) =>
    say(
      `${action} กำหนดแล้วเสร็จวันที่ ${officialDate(due)} ซึ่งไกลผิดปกติ โปรดตรวจปี`,
      `${action}: due ${due} is very far away; check the year.`,
    ),
  dueOnWeekend: (action: string, due: IsoDate) =>
    say(
      `${action} กำหนดแล้วเสร็จ${officialDay(due)} ซึ่งเป็นวันหยุด โปรดพิจารณาวันทำการ`,
      `${action}: due ${due} is a weekend.`,
    ),
  overdue: (action: string, task: string, due: IsoDate, days: number) =>
    say(
      `${action} “${task}” เกินกำหนดวันที่ ${officialDate(due)} แล้ว ${toThaiDigits(days)} วันในวันประชุม โปรดตรวจผลหรือกำหนดวันใหม่`,
      `${action} “${task}” was due ${due}, ${days} days before the meeting: check what came of it or set another day.`,
    ),
  dueDiffers: (action: string, typed: string, due: IsoDate) =>
    say(
      `${action} เขียนว่าภายใน “${typed}” แต่กำหนดแล้วเสร็จคือ ${officialDate(due)} โปรดแก้ให้ตรงกัน`,
      `${action} says “${typed}”, its due date is ${due}: make them agree.`,
    ),
  actionTwice: (action: string) =>
    say(`${action} ซ้ำกับข้อสั่งการก่อนหน้า โปรดตรวจ`, `${action} repeats an earlier one.`),
  findingTwice: (index: number) =>
    say(
      toThaiDigits(`ข้อค้นพบที่ ${index + 1} ซ้ำกับข้อค้นพบก่อนหน้า โปรดตรวจ`),
      `Finding ${index + 1} repeats an earlier one.`,
    ),
  dayFar: (date: IsoDate) =>
    say(
      `วันประชุมคือ ${officialDate(date)} ซึ่งผิดปกติ โปรดตรวจปี`,
      `The meeting was on ${date}? Check the year.`,
    ),
  metOnWeekend: (date: IsoDate) =>
    say(
      `วันประชุมคือ${officialDay(date)} ซึ่งเป็นวันหยุด โปรดตรวจ`,
      `${date} is a weekend: check the day.`,
    ),
  countUnfit: (said: string, items: number) =>
    say(
      toThaiDigits(`เขียนว่า “${said}” แต่รายการต่อจากนั้นมี ${items} ข้อ โปรดแก้ให้ตรงกัน`),
      `“${said}” is announced, but the list has ${items}.`,
    ),
  peopleUnfit: (found: string, count: number) =>
    say(
      toThaiDigits(`เขียนว่า “${found}” แต่ที่บันทึกไว้คือ ${count} โปรดตรวจตัวเลข`),
      `“${found}” is written, but ${count} are on record.`,
    ),
} as const
