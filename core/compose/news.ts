import type { Block, Span } from '../manuscript/manuscript'
import type { News } from '../model/document'
import type { Context } from '../office/context'
import type { Part } from '../template/template'
import { officialDay } from '../thai/dates'
import { PAPER } from '../wording/paper'
import { filledLines, orBlank } from './blank'
import { composePictures } from './pictures'
import { paragraph } from './text'
import { composeTextPart } from './text-part'

/** One part of a news item. */
export function composeNewsPart(part: Part, news: News, number: string, context: Context): Block[] {
  switch (part.content) {
    case 'text':
      return composeTextPart(part, news, number)
    case 'headline':
      return composeHeadline(news, part.id, context)
    case 'photographs':
      return composePictures(news.photographs ?? [], part.id)
    default:
      return []
  }
}

/** The head of a news item: whose news it is, headline, then the day. */
function composeHeadline(news: News, source: string, { template, house }: Context): Block[] {
  const day = news.date === null ? PAPER.unknownDay : officialDay(news.date)
  const whose = filledLines([template.heading, house.organisation]).join(' ')
  return [
    paragraph('subtitle', whose, source),
    paragraph('title', orBlank(news.headline), source),
    paragraph('subtitle', day, source),
  ]
}

/** What a news item ends with: where it was published, and whom to ask. */
export function composeNewsFoot(news: News, source: string): Block[] {
  const contact = filledLines(news.contact ?? [])
  const asked = `${PAPER.contact} : ${contact.join('\n')}`
  return [
    ...composeOrigin(news, source),
    ...(contact.length === 0 ? [] : [paragraph('flush-spaced', asked, source)]),
  ]
}

/** «ที่มา : http://…», a link where it is an address; nothing when it was not published. */
function composeOrigin(news: News, source: string): Block[] {
  const origin = news.origin.trim()
  if (origin === '') return []
  const address: Span = /^https?:\/\/\S+$/.test(origin)
    ? { text: origin, link: origin }
    : { text: origin }
  const spans = [{ text: `${PAPER.origin} : ` }, address]
  return [{ kind: 'paragraph', style: 'flush-spaced', spans, source }]
}
