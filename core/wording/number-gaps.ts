import { say } from './say'

/** What is said of days, hours, numbers and addresses. */
export const NUMBER_GAPS = {
  noSuchDay: (found: string) =>
    say(`“${found}” ไม่มีในปฏิทิน โปรดตรวจวันที่`, `There is no “${found}” in the calendar.`),
  wrongWeekday: (found: string, right: string) =>
    say(
      `“${found}” ไม่ตรงกับปฏิทิน วันที่นั้นเป็นวัน${right} โปรดแก้วันหรือวันที่`,
      `“${found}”: that day is another weekday; mend one of the two.`,
    ),
  wrongEra: (found: string) =>
    say(`“${found}” ปีกับศักราชไม่ตรงกัน โปรดตรวจปี`, `“${found}”: the year does not fit the era.`),
  commonYear: (found: string, right: string) =>
    say(
      `“${found}” เป็นปี ค.ศ. เอกสารราชการใช้ พ.ศ. คือ ${right} โปรดแก้`,
      `“${found}” counts the Common Era: official papers write ${right}.`,
    ),
  eraUnfit: (found: string, right: string) =>
    say(
      `“${found}” โปรดแก้เป็น “${right}” แล้วเว้นวรรคก่อนปี`,
      `“${found}” is written “${right}” and a space.`,
    ),
  yearShort: (found: string, right: string) =>
    say(
      `ปีของครั้งที่ประชุม “${found}” มีเพียงสองหลัก โปรดเขียนว่า “${right}”`,
      `The year of the meeting “${found}” is written in full: “${right}”.`,
    ),
  monthUnfit: (found: string, right: string) =>
    say(
      `เดือน “${found}” โปรดย่อว่า “${right}” แล้วเว้นวรรคก่อนปี`,
      `The month “${found}” is shortened “${right}”, with a space before the year.`,
    ),
  noSuchHour: (found: string) =>
    say(`“${found}” ไม่ใช่เวลาของวัน โปรดตรวจ`, `“${found}” is no hour of the day.`),
  hourUnfit: (found: string, right: string) =>
    say(`เวลา “${found}” โปรดแก้เป็น “${right}”`, `The hour “${found}” is written “${right}”.`),
  unitUnfit: (found: string, right: string) =>
    say(`เวลา “${found}” โปรดแก้เป็น “${right}”`, `The hour “${found}” is written “${right}”.`),
  rangeUnfit: (found: string, right: string) =>
    say(`ช่วงเวลา “${found}” โปรดแก้เป็น “${right}”`, `The hours “${found}” are written “${right}”.`),
  hoursBackwards: (found: string) =>
    say(`“${found}” เวลาสิ้นสุดต้องหลังเวลาเริ่ม โปรดตรวจ`, `“${found}” ends before it begins.`),
  digitsMixed: (excerpt: string) =>
    say(
      `เลขไทยกับเลขอารบิกปนกันที่ “${excerpt}” บนกระดาษจะพิมพ์เป็นเลขชนิดเดียว โปรดตรวจตัวเลขอีกครั้ง`,
      `Thai and Arabic digits are mixed at “${excerpt}”: paper prints one kind; check the numbers.`,
    ),
  digitsJoined: (found: string, right: string) =>
    say(
      `ในจำนวน “${found}” มีเลขไทยกับเลขอารบิกปนกัน โปรดแก้เป็น “${right}”`,
      `The number “${found}” mixes both kinds of digits: write “${right}”.`,
    ),
  letterInNumber: (found: string, right: string) =>
    say(
      `ในจำนวน “${found}” มีตัวอักษรละตินแทนตัวเลข โปรดแก้เป็น “${right}”`,
      `The number “${found}” holds a Latin letter: write “${right}”.`,
    ),
  wordsUnfit: (found: string, right: string) =>
    say(
      `จำนวนเงินตัวอักษร “${found}” ไม่ตรงกับตัวเลข โปรดแก้เป็น “${right}”`,
      `The sum in words “${found}” should be “${right}”.`,
    ),
  sumUngrouped: (found: string, right: string) =>
    say(
      `จำนวนเงิน “${found}” โปรดใส่จุลภาคคั่นหลักพัน เป็น “${right}”`,
      `The sum “${found}” is grouped “${right}”.`,
    ),
  percentTwice: (found: string, right: string) =>
    say(
      `“${found}” มีทั้งร้อยละและเปอร์เซ็นต์ โปรดเขียนว่า “${right}”`,
      `“${found}” says per cent twice: write “${right}”.`,
    ),
  telephoneUnfit: (found: string) =>
    say(
      `หมายเลขโทรศัพท์ “${found}” มีจำนวนหลักไม่ครบหรือเกิน โปรดตรวจ`,
      `The telephone number “${found}” has too few or too many digits.`,
    ),
  addressUnfit: (found: string) =>
    say(
      `ที่อยู่ “${found}” เขียนไม่ครบหรือไม่ถูกรูปแบบ โปรดตรวจ`,
      `The address “${found}” is not well formed.`,
    ),
} as const
