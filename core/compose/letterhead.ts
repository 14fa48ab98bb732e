import { type Document, dayOf, type Letter } from '../model/document'
import type { Context } from '../office/context'
import type { LetterheadFacts, PlaceName } from '../office/letterhead-places'
import { PAGE } from '../paper/paper'
import { officialDate } from '../thai/dates'
import { withDigits } from '../thai/numerals'
import { URGENCY_WORDS } from '../wording/paper'
import { BLANK, filledLines, numberedLines, orBlank } from './blank'
import { titleOf } from './title'

/**
 * The context of a paper that comes into a letterhead: what has a place there is left out of the text, and tables
 * and stops reach as far as its margins.
 */
export function inLetterhead(context: Context, { places, measure }: LetterheadFacts): Context {
  const { paper } = context.house
  const left = paper?.margins?.left ?? PAGE.left
  const margins = { ...paper?.margins, right: Math.max(0, PAGE.width - left - measure) }
  return {
    ...context,
    letterhead: places,
    house: { ...context.house, paper: { ...paper, margins } },
  }
}

/** Places that the press fills itself: what stands there depends on the page or on the copy. */
type PressPlace = 'body' | 'secrecy' | 'draft' | 'copy' | 'page' | 'pages'

/** What goes into each place of a letterhead; lines are parted by `\n`. */
export type PlaceTexts = Readonly<Record<Exclude<PlaceName, PressPlace>, string>>

/**
 * The words of a document for the places of a letterhead, in the digits of the house. What a letter
 * must have and lacks is dots for the pen; what a paper does not have at all is empty.
 */
export function placeTexts(document: Document, { template, house }: Context): PlaceTexts {
  const title = titleOf(document, template.heading)
  const day = dayOf(document)
  const texts = {
    ...EMPTY,
    subject: title,
    title,
    organisation: house.organisation,
    date: day === null ? BLANK : officialDate(day),
    ...(document.kind === 'letter' && letterTexts(document)),
  }
  const inDigits = Object.entries(texts).map(([name, text]) => [
    name,
    withDigits(text, house.digits),
  ])
  return Object.fromEntries(inDigits)
}

const EMPTY: PlaceTexts = {
  no: '',
  date: '',
  subject: '',
  to: '',
  sender: '',
  citations: '',
  enclosures: '',
  contact: '',
  'copies-to': '',
  title: '',
  organisation: '',
  urgency: '',
}

function letterTexts(letter: Letter): Partial<PlaceTexts> {
  return {
    no: letter.reference.trim(),
    subject: orBlank(letter.subject),
    to: orBlank(letter.recipient),
    sender: orBlank(filledLines(letter.sender).join('\n')),
    citations: numberedLines(letter.citations).join('\n'),
    enclosures: numberedLines(letter.enclosures).join('\n'),
    contact: filledLines(letter.contact).join('\n'),
    'copies-to': numberedLines(letter.copiesTo).join('\n'),
    urgency: URGENCY_WORDS[letter.urgency],
  }
}
