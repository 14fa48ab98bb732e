import { meetingTime } from '../compose/opening'
import type { Document, Letter } from '../model/document'
import { richText } from '../model/rich-text'
import type { Context } from '../office/context'
import { startLetter } from '../template/start'
import { COVER } from '../wording/cover'

/**
 * The letter that goes with the copies of a document whose title is `paper`. Its number, day and
 * signer stay open: they are the registry's and the signer's to fill. Only the first text is
 * written here; the others are what the template starts with.
 */
export function coverLetter(document: Document, paper: string, cover: Context): Letter {
  const letter = startLetter(cover.template, `${document.id}-cover`)
  const [first] = cover.template.parts.filter(part => part.content === 'text')
  const minutes = document.kind === 'minutes'
  const office = cover.house.organisation.trim() || COVER.secretariat
  const text = minutes
    ? COVER.minutes(paper, meetingTime(document.meeting))
    : COVER.other(paper, office)
  return {
    ...letter,
    circular: true,
    sender: [cover.house.organisation],
    subject: COVER.subject(paper),
    enclosures: [COVER.enclosed(paper), ...(minutes ? [COVER.slipEnclosed] : [])],
    texts: { ...letter.texts, ...(first !== undefined && { [first.id]: richText(text) }) },
  }
}
