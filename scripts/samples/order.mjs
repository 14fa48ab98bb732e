/** @typedef {Record<string, any>} Json */

/**
 * What is ordered: the work, and of each agency its day and whether it leads or goes on for ever.
 *
 * @param {Json} source
 * @param {(plain: string) => Json[]} richText
 */
export function order({ task, duties, ...rest }, richText) {
  return {
    ...rest,
    task: richText(task),
    duties: duties.map((/** @type {any[]} */ [agency, due, how]) => ({
      agency,
      ...(how === 'lead' && { lead: true }),
      due,
      status: how === 'standing' ? how : 'open',
      progress: [],
    })),
  }
}

/**
 * Paragraphs, one a line.
 *
 * @param {string | string[] | undefined} lines
 * @param {(plain: string) => Json[]} richText
 */
export function words(lines = [], richText) {
  return richText([lines].flat().join('\n'))
}
