import { order, words } from './order.mjs'

/** @typedef {Record<string, any>} Json */

/**
 * The workshop: the facts of the sample report, and cards, groups and a framework of its own.
 *
 * @param {Json} source
 * @param {Json} base
 * @param {Json} program
 * @returns {Json}
 */
export function findingsReport(source, base, { richText }) {
  const texts = Object.entries(source['texts']).map(([part, lines]) => [
    part,
    words(lines, richText),
  ])
  return {
    ...base,
    id: source['id'],
    texts: { ...base['texts'], ...Object.fromEntries(texts) },
    agencies: [],
    groups: source['groups'].map((/** @type {any[]} */ [id, name, area, agencies]) => ({
      id,
      name,
      area,
      facilitator: '',
      rapporteur: '',
      agencies,
    })),
    findings: source['findings'].map((/** @type {Json} */ one) => finding(one, richText)),
    goals: source['goals'].map((/** @type {any[]} */ [id, area, text, unit, target, sum]) => ({
      id,
      area,
      text,
      unit,
      target,
      sum,
    })),
    actions: source['actions'].map((/** @type {Json} */ one) => order(one, richText)),
  }
}

/**
 * @param {Json} source
 * @param {(plain: string) => Json[]} richText
 */
function finding({ id, group, area, aspect, text, cards }, richText) {
  const statements = cards.map(
    (/** @type {string[]} */ [agency, said], /** @type {number} */ at) => ({
      id: `${id}-card-${at + 1}`,
      group,
      agency,
      words: said,
      area,
      aspect,
    }),
  )
  return { id, area, aspect, statements, text: richText(text) }
}
