import type { Block } from '../manuscript/manuscript'
import type { Document } from '../model/document'
import { isBlank } from '../model/rich-text'
import type { Part, Template, TextPart } from '../template/template'
import { composeText, composeTextOrBlank, paragraph } from './text'

/** The heading of a part with its number, if it carries one: «๑. หลักการและเหตุผล». */
export function partHeading(part: Part, number: string): Block {
  const title = number === '' ? part.title : `${number}. ${part.title}`
  return paragraph('heading', title, part.id)
}

/** A text part: dots when it is required and still empty, nothing at all when it is not. */
export function composeTextPart(part: TextPart, document: Document, number: string): Block[] {
  const text = document.texts[part.id] ?? []
  if (isBlank(text) && !part.required) return []
  const heading = part.heading ? [partHeading(part, number)] : []
  return [...heading, ...composeTextOrBlank(text, part.id)]
}

/** Texts whose text part the template no longer has: they print at the end, for nothing written is lost. */
export function composeStrayTexts(document: Document, template: Template): Block[] {
  const texts = template.parts.filter(part => part.content === 'text')
  const known = new Set(texts.map(part => part.id))
  const stray = Object.entries(document.texts).filter(([id]) => !known.has(id))
  return stray.flatMap(([id, text]) => composeText(text, id))
}
