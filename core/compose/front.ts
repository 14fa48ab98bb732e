import type { Context } from '../context'
import type { Block } from '../manuscript'
import type { Meeting } from '../model/meeting'
import { PAPER } from '../wording/paper'
import { orBlank } from './blank'
import { meetingPlace, meetingTime } from './opening'
import { paragraph } from './text'

/** From the upper edge of the text to the title on a cover, and from its words to the foot, mm. [K] */
const COVER_TOP = 70
const COVER_MIDDLE = 80

/**
 * What stands before the text of a report, as its template wants it: ปก without a number, สารบัญ with
 * pages in letters; the text then begins at page one.
 */
export function composeFront(meeting: Meeting, source: string, context: Context): Block[] {
  const { layout } = context.template
  const cover = layout.includes('cover') ? composeCover(meeting, source, context) : []
  const contents = layout.includes('contents') ? composeContents(context) : []
  const front = [...cover, ...contents]
  if (front.length === 0) return []
  return [...front, { kind: 'section', orientation: 'portrait', numbering: 'numbers' }]
}

function composeCover(meeting: Meeting, source: string, { template, house }: Context): Block[] {
  const lines = [orBlank(meeting.body), meetingTime(meeting), meetingPlace(meeting)]
  const organisation = house.organisation.trim()
  const foot: Block[] =
    organisation === ''
      ? []
      : [{ kind: 'room', height: COVER_MIDDLE }, paragraph('subtitle', organisation, source)]
  return [
    { kind: 'section', orientation: 'portrait', numbering: 'none' },
    { kind: 'room', height: COVER_TOP },
    paragraph('cover-title', template.heading, source),
    ...lines.map(line => paragraph('subtitle', line, source)),
    ...foot,
  ]
}

function composeContents({ house }: Context): Block[] {
  return [
    { kind: 'section', orientation: 'portrait', numbering: 'letters' },
    paragraph('subtitle', PAPER.contents),
    { kind: 'contents', depth: 2, digits: house.digits },
  ]
}
