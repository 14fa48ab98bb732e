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
  yearOfEra: (found: string, readings: readonly string[]) =>
    say(
      `ปีใน “${found}” อาจหมายถึง พ.ศ. ${readings.join(' หรือ ')} โปรดตรวจแล้วแก้เอง`,
      `The year in “${found}” may be ${readings.join(' or ')} of the Buddhist Era: check and mend it.`,
    ),
  hourOfDay: (found: string, night: string, day: string) =>
    say(
      `เวลา “${found}” อาจหมายถึง ${night} น. หรือ ${day} น. โปรดตรวจแล้วแก้เอง`,
      `The hour “${found}” may be ${night} or ${day}: check and mend it.`,
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
  letterOrCode: (found: string, right: string) =>
    say(
      `“${found}” มีตัวอักษรละตินปนกับตัวเลข หากเป็นจำนวนคือ “${right}” หากเป็นรหัสให้คงไว้ โปรดตรวจ`,
      `“${found}” holds a Latin letter: “${right}” if it is a number; leave it if it is a code.`,
    ),
  wordsUnfit: (figures: string, read: string, words: string, sum: string) =>
    say(
      `ตัวเลข “${figures}” อ่านว่า “${read}” แต่ตัวอักษร “${words}” คือ ${sum} บาท โปรดตรวจว่าจำนวนใดถูก แล้วแก้อีกจำนวนหนึ่ง`,
      `The figures “${figures}” read “${read}”, the words “${words}” are ${sum} baht: see which is right and mend the other.`,
    ),
  figuresUnread: (figures: string, words: string, sum: string) =>
    say(
      `ตัวเลข “${figures}” คั่นหลักพันผิดที่จึงอ่านไม่ได้แน่ ตัวอักษร “${words}” คือ ${sum} บาท โปรดตรวจแล้วแก้ตัวเลขเอง`,
      `The figures “${figures}” have a comma amiss, the words “${words}” are ${sum} baht: check and mend the figures.`,
    ),
  wordsUnread: (figures: string, read: string, words: string) =>
    say(
      `จำนวนเงินตัวอักษร “${words}” อ่านเป็นจำนวนไม่ได้ ส่วนตัวเลข “${figures}” อ่านว่า “${read}” โปรดตรวจทั้งสองจำนวน`,
      `The sum in words “${words}” cannot be read; the figures “${figures}” read “${read}”: check both.`,
    ),
  sumUngrouped: (found: string, right: string) =>
    say(
      `จำนวนเงิน “${found}” โปรดใส่จุลภาคคั่นหลักพัน เป็น “${right}”`,
      `The sum “${found}” is grouped “${right}”.`,
    ),
  sumMisgrouped: (found: string, readings: readonly string[]) =>
    say(
      `จำนวนเงิน “${found}” คั่นหลักพันผิดที่ อาจหมายถึง ${readings.map(reading => `“${reading}”`).join(' หรือ ')} โปรดตรวจแล้วแก้เอง`,
      `The sum “${found}” has a comma amiss and may mean ${readings.map(reading => `“${reading}”`).join(' or ')}: check and mend it.`,
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
