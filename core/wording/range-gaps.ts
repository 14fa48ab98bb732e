import { say } from './say'

/** What is said of ranges, of how long something takes, and of sums of money. */
export const RANGE_GAPS = {
  dashTight: (found: string, right: string) =>
    say(
      `ช่วง “${found}” เขียนว่า “${right}” โปรดเว้นวรรคหน้าและหลังขีด`,
      `The range “${found}” is written “${right}”.`,
    ),
  rangeFalls: (found: string) =>
    say(`ช่วง “${found}” ตัวท้ายไม่มากกว่าตัวแรก โปรดตรวจ`, `The range “${found}” does not rise.`),
  daysFall: (found: string) =>
    say(
      `ช่วงวัน “${found}” วันท้ายไม่หลังวันแรก หรือวันแรกไม่มีในปฏิทิน โปรดตรวจ`,
      `The days “${found}” do not rise, or the first is not in the calendar.`,
    ),
  spanOver: (found: string) =>
    say(
      `ระยะเวลา “${found}” เศษเกินหนึ่งหน่วยใหญ่ โปรดตรวจหรือรวมเป็นหน่วยใหญ่`,
      `“${found}”: the smaller unit is more than one of the larger.`,
    ),
  sumSpelt: (found: string, right: string) =>
    say(
      `จำนวนเงินตัวอักษร “${found}” เขียนว่า “${right}” โปรดแก้`,
      `The sum in words “${found}” is written “${right}”.`,
    ),
  sumUnwritten: (found: string, right: string) =>
    say(
      `จำนวนเงิน “${found}” เขียนว่า “${right}” โปรดแก้`,
      `The sum “${found}” is written “${right}”.`,
    ),
} as const
