import type { Context } from '../context'
import type { Block } from '../manuscript'
import type { FindingsReport } from '../model/document'
import type { Meeting } from '../model/meeting'
import { PAPER } from '../wording/paper'
import { orBlank } from './blank'
import { meetingPlace, meetingTime } from './opening'
import { paragraph } from './text'
import { composeTextPart } from './text-part'

/** From the upper edge of the text to the title on a cover, and from its words to the foot, mm. [K] */
const COVER_TOP = 70
const COVER_MIDDLE = 80

/**
 * What stands before the text of a report, as its template wants it: ปก without a number, then คำนำ, สารบัญ
 * and บทสรุปผู้บริหาร, each on a page of its own in letters; the text then begins at page one.
 */
export function composeFront(report: FindingsReport, source: string, context: Context): Block[] {
  const { layout } = context.template
  const cover = layout.includes('cover') ? composeCover(report.meeting, source, context) : []
  const pages = [
    ...composePlaced('foreword', report, context),
    ...(layout.includes('contents') ? [composeContents(context)] : []),
    ...composePlaced('summary', report, context),
  ]
  if (cover.length === 0 && pages.length === 0) return []
  return [
    ...cover,
    ...(pages.length === 0 ? [] : [LETTERED]),
    ...pages.flatMap((page, index) => (index === 0 ? page : [PAGE_BREAK, ...page])),
    { kind: 'section', orientation: 'portrait', numbering: 'numbers' },
  ]
}

const LETTERED: Block = { kind: 'section', orientation: 'portrait', numbering: 'letters' }
const PAGE_BREAK: Block = { kind: 'page-break' }

/** ภาคผนวก, each on a page of its own after all else. */
export function composeAppendices(report: FindingsReport, context: Context): Block[] {
  return composePlaced('appendix', report, context).flatMap(page => [PAGE_BREAK, ...page])
}

/** The text parts of one place, a page each; an empty one that is not required has none. */
function composePlaced(
  place: 'foreword' | 'summary' | 'appendix',
  report: FindingsReport,
  { template }: Context,
): Block[][] {
  return template.parts.flatMap(part => {
    if (part.content !== 'text' || part.place !== place) return []
    const text = composeTextPart({ ...part, heading: false }, report, '')
    return text.length === 0 ? [] : [[paragraph('front-heading', part.title, part.id), ...text]]
  })
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
    paragraph('subtitle', PAPER.contents),
    { kind: 'contents', depth: 2, digits: house.digits },
  ]
}
