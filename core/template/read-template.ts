import { RULES_AND_SETS } from '../check/rule-book'
import { fail, ok, type Result } from '../fault'
import { isBornKey } from '../file/json'
import { placeIn, readOfficeFile } from '../file/office-file'
import { joined, type Sentence } from '../wording/sentence'
import { partPlace, TEMPLATE_NAME, TEMPLATE_STRUCTURE } from '../wording/template-faults'
import { type Part, type Template, templateSchema } from './template'

/** A template as it stands in a file: it names rules that there are. */
export const TemplateFile = templateSchema(RULES_AND_SETS)

type Content = Part['content']

/** What each paper must have in it, and what else it may have. `text` may stand anywhere. */
const CONTENTS: Readonly<Record<Template['paper'], { must: Content[]; may: Content[] }>> = {
  minutes: {
    must: ['meeting', 'attendance', 'agenda', 'adjournment', 'signatures'],
    may: ['distribution'],
  },
  findings: {
    must: ['meeting', 'findings'],
    may: ['participants', 'matrix', 'actions', 'signatures', 'photographs', 'distribution'],
  },
  external: { must: ['letterhead', 'closing'], may: ['distribution'] },
  circular: { must: ['letterhead', 'closing'], may: ['distribution'] },
  memo: { must: ['letterhead', 'closing'], may: ['distribution'] },
  news: { must: ['headline'], may: ['photographs', 'distribution'] },
}

/**
 * Reads a template from parsed JSON, strictly: an unknown field is a mistake too. The fault's subject
 * names the first mistake in one sentence, with its part and field.
 */
export function readTemplate(json: unknown): Result<Template> {
  const read = readOfficeFile(TemplateFile, json, TEMPLATE_NAME)
  if (!read.ok) {
    const { keys, reason, detail } = read.mistake
    return fail(
      'template-faulty',
      joined([placeIn(json, keys, TEMPLATE_NAME, ROWS), reason], ' '),
      detail,
    )
  }
  const mistake = structureMistake(read.value)
  return mistake === null ? ok(read.value) : fail('template-faulty', mistake)
}

const ROWS = { list: 'parts', place: partPlace }

function structureMistake({ paper, parts }: Template): Sentence | null {
  const { must, may } = CONTENTS[paper]
  const contents = parts.map(part => part.content)
  const lacking = must.find(content => !contents.includes(content))
  if (lacking !== undefined) return TEMPLATE_STRUCTURE.lacksContent(paper, lacking)
  const foreign = contents.find(content => ![...must, ...may, 'text'].includes(content))
  if (foreign !== undefined) return TEMPLATE_STRUCTURE.foreignContent(paper, foreign)
  const ids = parts.map(part => part.id)
  // A document keeps its texts under the ids of their parts.
  const born = ids.find(isBornKey)
  if (born !== undefined) return TEMPLATE_STRUCTURE.bornId(born)
  const same = repeated(ids)
  if (same !== undefined) return TEMPLATE_STRUCTURE.sameId(same)
  const twice = repeated(contents.filter(content => content !== 'text' && content !== 'agenda'))
  return twice === undefined ? null : TEMPLATE_STRUCTURE.twice(twice)
}

function repeated(values: readonly string[]): string | undefined {
  return values.find((value, index) => values.indexOf(value) < index)
}
