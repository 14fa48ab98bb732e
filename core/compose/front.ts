import type { Block } from '../manuscript/manuscript'
import type { FindingsReport } from '../model/document'
import type { Context } from '../office/context'
import { partId } from '../template/part-id'
import type { Part } from '../template/template'
import { officialMonth } from '../thai/dates'
import { PAPER } from '../wording/paper'
import { filledLines, orBlank } from './blank'
import { meetingPlace, meetingTime } from './opening'
import { composeParticipantList } from './participant-list'
import { composePictures } from './pictures'
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
  const cover = layout.includes('cover') ? composeCover(report, source, context) : []
  const foreword = composePlaced('foreword', report, context)
  const pages = [
    ...foreword.map(page => [...page, ...composeMakers(report, context)]),
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

/**
 * ภาคผนวก, each on a page of its own after all else. A list of those who came that no part of the template
 * asks for prints before the others, for nothing written is lost.
 */
export function composeAppendices(report: FindingsReport, context: Context): Block[] {
  const { parts } = context.template
  const placed = parts.some(part => part.content === 'text' && part.place && part.list)
  const stray = placed ? [] : composeList(report, context)
  const title = paragraph('front-heading', PAPER.participantList)
  const pages = [
    ...(stray.length === 0 ? [] : [[title, ...stray]]),
    ...composePlaced('appendix', report, context),
  ]
  return pages.flatMap(page => [PAGE_BREAK, ...page])
}

/** รายชื่อ of those who came; nothing where no list is kept. */
function composeList({ participants }: FindingsReport, context: Context): Block[] {
  return composeParticipantList(participants.list ?? [], partId(context, 'participants'), context)
}

function frontHeading({ id, title }: Part): Block {
  return paragraph('front-heading', title, id)
}

/** The parts of one place, a page each; an empty one that is not required has none. */
function composePlaced(
  place: 'foreword' | 'summary' | 'appendix',
  report: FindingsReport,
  context: Context,
): Block[][] {
  return context.template.parts.flatMap(part => {
    if (place === 'appendix' && part.content === 'photographs') {
      const pictures = composePictures(report.photographs, part.id)
      return pictures.length === 0 ? [] : [[frontHeading(part), ...pictures]]
    }
    if (part.content !== 'text' || part.place !== place) return []
    const list = part.list === undefined ? [] : composeList(report, context)
    const required = part.required && list.length === 0
    const text = composeTextPart({ ...part, required, heading: false }, report, '')
    const words = [...list, ...text]
    return words.length === 0 ? [] : [[frontHeading(part), ...words]]
  })
}

/** Who made the report, and in what month: under คำนำ once it is known. */
function composeMakers({ issued }: FindingsReport, { house }: Context): Block[] {
  if (issued === undefined) return []
  const lines = filledLines([PAPER.makers, house.organisation, officialMonth(issued)])
  return [{ kind: 'signature', closing: '', lines }]
}

function composeCover(report: FindingsReport, source: string, context: Context): Block[] {
  const { meeting, issued } = report
  const { template, house } = context
  const lines = [orBlank(meeting.body), meetingTime(meeting), meetingPlace(meeting)]
  const month = issued === undefined ? '' : officialMonth(issued)
  const last = filledLines([house.organisation, month])
  const foot: Block[] =
    last.length === 0
      ? []
      : [
          { kind: 'room', height: COVER_MIDDLE },
          ...last.map(line => paragraph('subtitle', line, source)),
        ]
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
    paragraph('contents-title', PAPER.contents),
    paragraph('right', PAPER.page),
    { kind: 'contents', depth: 2, digits: house.digits },
  ]
}
