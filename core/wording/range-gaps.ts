import { say } from './say'

/** What is said of ranges, of how long something takes, and of sums of money. */
export const RANGE_GAPS = {
  dashTight: (found: string, right: string) =>
    say(
      `ช่วง “${found}” โปรดเว้นวรรคหน้าและหลังขีด เป็น “${right}”`,
      `The range “${found}” is written “${right}”.`,
    ),
  rangeFalls: (found: string) =>
    say(`ช่วง “${found}” จำนวนท้ายต้องมากกว่าจำนวนแรก โปรดตรวจ`, `The range “${found}” does not rise.`),
  daysFall: (found: string) =>
    say(
      `ช่วงวัน “${found}” วันท้ายต้องหลังวันแรก และวันแรกต้องมีในปฏิทิน โปรดตรวจ`,
      `The days “${found}” do not rise, or the first is not in the calendar.`,
    ),
  spanOver: (found: string) =>
    say(
      `ระยะเวลา “${found}” หน่วยย่อยมีจำนวนเกิน โปรดตรวจหรือรวมเป็นหน่วยที่ใหญ่กว่า`,
      `“${found}”: the smaller unit is more than one of the larger.`,
    ),
  sumSpelt: (found: string, right: string) =>
    say(
      `จำนวนเงินตัวอักษร “${found}” โปรดแก้เป็น “${right}”`,
      `The sum in words “${found}” is written “${right}”.`,
    ),
  sumUnwritten: (found: string, right: string) =>
    say(`จำนวนเงิน “${found}” โปรดแก้เป็น “${right}”`, `The sum “${found}” is written “${right}”.`),
} as const
