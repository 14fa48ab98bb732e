import { setHouse } from '../compose/house-paper'
import type { Block, Manuscript } from '../manuscript/manuscript'
import type { Letter } from '../model/document'
import type { Context } from '../office/context'
import { DERIVED_NAMES, DERIVED_PAPER } from '../wording/derived'
import { markedPaper } from './marked-paper'

/** Dots to write on: a name and a day. */
const LINE = '………………………………… ……/……/……'

/**
 * สำเนาคู่ฉบับ: the letter as it goes out, marked above its first line, signed like it, with the initials of
 * ผู้ร่าง ผู้พิมพ์ ผู้ตรวจ at the lower right of its last page. [S MOC] Its lines stand where those of the letter do. It stays
 * in the office.
 */
export function deriveFileCopy(letter: Letter, context: Context): Manuscript {
  const original = markedPaper(letter, context)
  const { drafter, typist, checker } = DERIVED_PAPER
  const initials: Block = {
    kind: 'signature',
    place: 'corner',
    closing: '',
    lines: [drafter, typist, checker].map(who => `${who}\t${LINE}`),
  }
  const title = `${DERIVED_NAMES['file-copy']} ${original.properties.title}`
  return {
    ...original,
    properties: { ...original.properties, title },
    furniture: { ...original.furniture, headMark: DERIVED_NAMES['file-copy'] },
    blocks: [...original.blocks, ...setHouse([initials], context.house)],
  }
}
