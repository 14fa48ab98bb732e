import { compose } from '../compose/compose'
import { setHouse } from '../compose/house-paper'
import { meetingTime } from '../compose/opening'
import { readdressed } from '../compose/recipient-line'
import { composeReplySlip } from '../compose/reply-slip'
import type { Addressed } from '../copies/circulate'
import type { Block, Manuscript } from '../manuscript/manuscript'
import type { Document, Letter } from '../model/document'
import { richText } from '../model/rich-text'
import type { Context } from '../office/context'
import { startLetter } from '../template/start'
import { COVER } from '../wording/cover'
import { addressee, letterFormFor } from './addressee'

/**
 * หนังสือนำส่ง: the letter that goes with the copies of `paper`, a memo for an agency of the office's own ministry. It differs
 * in nothing but its «เรียน» line. Its blanks are meant for a pen, so it is a draft only when its paper is.
 */
export function coverLetter(paper: Manuscript, document: Document, cover: Context): Addressed {
  const letter = letterWith(paper.properties.title, document, cover)
  const slip = setHouse(slipWith(paper.properties.title, document), cover.house)
  const { draftMark } = paper.furniture
  const inForm = (form: Letter['form']): Manuscript => {
    const composed = compose({ ...letter, form }, cover)
    const furniture = { ...composed.furniture, draftMark }
    return { ...composed, furniture, blocks: [...composed.blocks, ...slip] }
  }
  const forms = { memo: inForm('memo'), external: inForm('external') }
  return recipient => readdressed(forms[letterFormFor(recipient, cover)], addressee(recipient))
}

/**
 * The letter before it is addressed, about a document whose title is `paper`. Its number, day and signer stay open: they
 * are the registry's and the signer's to fill. Only the first text is written here; the others are what the template
 * starts with.
 */
function letterWith(paper: string, document: Document, cover: Context): Letter {
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

/** The slip of minutes goes back by itself, so it is no page of the letter. */
function slipWith(paper: string, { kind }: Document): Block[] {
  if (kind !== 'minutes') return []
  return [
    { kind: 'section', orientation: 'portrait', numbering: 'none' },
    ...composeReplySlip(paper),
  ]
}
