import type { Block, Span } from '../manuscript'
import type { News } from '../model/document'
import type { Part } from '../template/template'
import { officialDay } from '../thai/dates'
import { PAPER } from '../wording/paper'
import { orBlank } from './blank'
import { paragraph } from './text'
import { composeTextPart } from './text-part'

/** One part of a news item. */
export function composeNewsPart(part: Part, news: News, number: string): Block[] {
  if (part.content === 'text') return composeTextPart(part, news, number)
  return part.content === 'headline' ? composeHeadline(news, part.id) : []
}

/** The head of a news item: headline, then the day. */
function composeHeadline(news: News, source: string): Block[] {
  const day = news.date === null ? PAPER.unknownDay : officialDay(news.date)
  return [paragraph('title', orBlank(news.headline), source), paragraph('subtitle', day, source)]
}

/** «ที่มา : http://…», a link where it is an address; nothing when it was not published. */
export function composeOrigin(news: News, source: string): Block[] {
  const origin = news.origin.trim()
  if (origin === '') return []
  const address: Span = /^https?:\/\/\S+$/.test(origin)
    ? { text: origin, link: origin }
    : { text: origin }
  const spans = [{ text: `${PAPER.origin} : ` }, address]
  return [{ kind: 'paragraph', style: 'flush-spaced', spans, source }]
}
