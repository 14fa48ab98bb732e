import type { Block, Emblem, Furniture } from '../manuscript/manuscript'
import type { Document, Letter } from '../model/document'
import type { OfficeEmblem } from '../office/context'
import { pitchOf, styleOf } from '../paper/paper'
import { LINE_BASELINE } from '../paper/paragraph-style'
import { PAPER, SECRECY_WORDS, URGENCY_WORDS } from '../wording/paper'
import { paragraph } from './text'

export const MM_PER_PT = 25.4 / 72

/** ชั้นความลับ as furniture: only letters have one, an open letter prints none. */
export function secrecyOf(document: Document): Pick<Furniture, 'secrecy'> {
  const word = document.kind === 'letter' ? SECRECY_WORDS[document.secrecy] : ''
  return { secrecy: word === '' ? null : word }
}

/** ชั้นความเร็ว of a letter; '' for an ordinary one. */
export function urgencyOf(letter: Letter): string {
  return URGENCY_WORDS[letter.urgency]
}

/** The Garuda of a letter and the line at its feet: its height, and the pitch of the line, mm. */
export interface GarudaPlace {
  readonly height: number
  readonly pitch: number
}

/**
 * The room of the Garuda above the line that stands on the level of its feet, with ชั้นความเร็ว at its
 * foot: red, 32 pt, left, directly above the number of the letter. [S]
 */
export function composeGarudaRoom(
  letter: Letter,
  source: string,
  office: OfficeEmblem | null,
  { height, pitch }: GarudaPlace,
): Block[] {
  const word = urgencyOf(letter)
  const emblem = composeEmblem(office, height, 'center')
  const above = height - pitch * LINE_BASELINE
  if (word === '') return [{ kind: 'room', height: above, ...emblem }]
  const line = pitchOf(styleOf('urgency')) * MM_PER_PT
  return [{ kind: 'room', height: above - line, ...emblem }, paragraph('urgency', word, source)]
}

/** The emblem of the office at its height, mm, as a room carries it; nothing where there is none. */
export function composeEmblem(
  office: OfficeEmblem | null,
  height: number,
  align: Emblem['align'],
): { emblem?: Emblem } {
  if (office === null) return {}
  const width = (height * office.width) / office.height
  return { emblem: { media: office.media, width, height, alt: PAPER.emblem, align } }
}

/** ชั้นความเร็ว alone, under a letterhead that has its emblem; nothing for an ordinary letter. */
export function composeUrgency(letter: Letter, source: string): Block[] {
  const word = urgencyOf(letter)
  return word === '' ? [] : [paragraph('urgency', word, source)]
}
