import type { Warning } from '../manuscript/warning'
import { toThaiDigits } from '../thai/numerals'
import { type Sentence, sentence } from './sentence'

/** Who tracked changes in a Word file are by where no organisation is set. */
export const REVISER = 'ฝ่ายเลขานุการ'

/** What a person is told of a paper that the press could not set as it was wanted, and what to do about it. */
export function warningSentence(warning: Warning): Sentence {
  switch (warning.code) {
    case 'letters-missing': {
      const { th, en } = named(warning.letters)
      return sentence(
        `ไม่มีแบบอักษรใดในโปรแกรมมีตัว ${th} ใน “${warning.words}” จึงพิมพ์เป็นกรอบสี่เหลี่ยมใน PDF และบนกระดาษ โปรดเปลี่ยนเป็นตัวอื่นหรือเขียนเป็นคำ (Word จะใช้แบบอักษรอื่นของเครื่องที่เปิดไฟล์แทน ถ้ามี)`,
        `No typeface here has ${en} in “${warning.words}”: boxes are printed in the PDF and on paper. Write another letter or spell it out. (Word takes it from another typeface of the computer that opens the file, if that has one.)`,
      )
    }
    case 'letters-lent': {
      const { th, en } = named(warning.letters)
      return sentence(
        `แบบอักษรที่เลือกไม่มีตัว ${th} ใน “${warning.words}” จึงใช้ตัวของ Sarabun แทน`,
        `The chosen typeface has no ${en} in “${warning.words}”; those of Sarabun are used.`,
      )
    }
    case 'word-too-wide':
      return sentence(
        `“${warning.word}” กว้างกว่าบรรทัด จึงต้องตัดกลางคำ โปรดเว้นวรรคหรือเขียนให้สั้นลง`,
        `“${warning.word}” is wider than its line and had to be cut inside: put a space in it or shorten it.`,
      )
    case 'table-smaller':
      return sentence(
        toThaiDigits(
          `ตารางกว้างเกินหน้ากระดาษ จึงพิมพ์ด้วยตัวอักษร ${warning.size} พอยต์ เพื่อไม่ให้ตัวเลขและคำถูกตัด หากต้องการขนาดปกติ โปรดลดคอลัมน์หรือเขียนให้สั้นลง`,
        ),
        `The table is too wide for the page: it is printed at ${warning.size} pt so that no figure and no word is cut. For the full size use fewer columns or shorter words.`,
      )
    case 'table-too-wide':
      return sentence(
        toThaiDigits(
          `ตาราง ${warning.columns} คอลัมน์กว้างเกินหน้ากระดาษ ตัวเลขหรือคำที่ยาวที่สุดจึงถูกตัด โปรดลดคอลัมน์หรือแบ่งเป็นหลายตาราง`,
        ),
        `The table of ${warning.columns} columns is too wide for the page: its longest figures or words are cut. Use fewer columns or make it several tables.`,
      )
    case 'picture-missing':
      return sentence(
        'ไม่พบภาพหรือภาพเสียหาย จึงพิมพ์เป็นกรอบว่างแทน โปรดใส่ภาพใหม่',
        'A picture is missing or damaged; an empty frame is printed in its place: put it in again.',
      )
  }
}

/** So many letters are named with their codes; a longer stretch is named by its first and how many there are. */
const NAMED = 4

/** «😀 (U+1F600)»: letters, and their places in the tables of letters. */
function named(letters: string): Sentence {
  const all = [...letters]
  const first = all.slice(0, NAMED)
  const codes = first.map(codeOf).join(' ')
  if (all.length <= NAMED) return sentence(`${letters} (${codes})`, `${letters} (${codes})`)
  return sentence(
    `${first.join('')}… (${codes} … รวม ${toThaiDigits(String(all.length))} ตัว)`,
    `${first.join('')}… (${codes} … ${all.length} letters)`,
  )
}

function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
