import * as v from 'valibot'
import { fail, ok, type Result } from '../fault'
import { TEMPLATE_FAULTS, TEMPLATE_STRUCTURE, templatePlace } from '../wording/template-faults'
import { type Part, Template } from './template'

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
  news: { must: ['headline'], may: ['distribution'] },
}

/**
 * Reads a template from parsed JSON, strictly: an unknown field is a mistake too. The fault's subject
 * names the first mistake in one Thai sentence, with its part and field.
 */
export function readTemplate(json: unknown): Result<Template> {
  const parsed = v.safeParse(Template, json, { abortEarly: true })
  if (!parsed.success) {
    const [issue] = parsed.issues
    return fail('template-faulty', sentence(issue, json), issue.message)
  }
  const mistake = structureMistake(parsed.output)
  return mistake === null ? ok(parsed.output) : fail('template-faulty', mistake)
}

function sentence(issue: v.BaseIssue<unknown>, json: unknown): string {
  const keys = (issue.path ?? []).map(item => String(item.key))
  const inPart = keys[0] === 'parts' && keys[1] !== undefined
  const index = Number(keys[1])
  const part = inPart ? { index, id: partIdAt(json, index) } : null
  const field = keys.slice(inPart ? 2 : 0).join('.')
  return `${templatePlace(part, field)} ${reason(issue)}`
}

/** The part's own id where it has a usable one, so that the person finds it. */
function partIdAt(json: unknown, index: number): string {
  const Loose = v.object({ parts: v.array(v.unknown()) })
  const parts = v.is(Loose, json) ? json.parts : []
  const part = parts[index]
  return v.is(v.object({ id: v.string() }), part) ? part.id.slice(0, 40) : ''
}

const REASONS: Readonly<Record<string, string>> = {
  string: TEMPLATE_FAULTS.notText,
  boolean: TEMPLATE_FAULTS.notYesNo,
  array: TEMPLATE_FAULTS.notList,
  non_empty: TEMPLATE_FAULTS.empty,
  min_length: TEMPLATE_FAULTS.empty,
  max_length: TEMPLATE_FAULTS.tooLong,
  regex: TEMPLATE_FAULTS.badId,
}

function reason(issue: v.BaseIssue<unknown>): string {
  const { type, expected, received } = issue
  if (type === 'strict_object' && expected === 'never') return TEMPLATE_FAULTS.unknown
  if (type === 'strict_object' && received !== 'undefined' && expected === 'Object')
    return TEMPLATE_FAULTS.notObject
  if (type === 'strict_object' || received === 'undefined') return TEMPLATE_FAULTS.missing
  if (type === 'picklist' || type === 'literal' || type === 'variant')
    return TEMPLATE_FAULTS.choice(choices(expected ?? ''))
  return REASONS[type] ?? TEMPLATE_FAULTS.other
}

function choices(expected: string): string {
  return expected.replace(/^\(|\)$/g, '').replaceAll(' | ', ', ')
}

function structureMistake({ paper, parts }: Template): string | null {
  const { must, may } = CONTENTS[paper]
  const contents = parts.map(part => part.content)
  const lacking = must.find(content => !contents.includes(content))
  if (lacking !== undefined) return TEMPLATE_STRUCTURE.lacksContent(paper, lacking)
  const foreign = contents.find(content => ![...must, ...may, 'text'].includes(content))
  if (foreign !== undefined) return TEMPLATE_STRUCTURE.foreignContent(paper, foreign)
  const same = repeated(parts.map(part => part.id))
  if (same !== undefined) return TEMPLATE_STRUCTURE.sameId(same)
  const twice = repeated(contents.filter(content => content !== 'text' && content !== 'agenda'))
  return twice === undefined ? null : TEMPLATE_STRUCTURE.twice(twice)
}

function repeated(values: readonly string[]): string | undefined {
  return values.find((value, index) => values.indexOf(value) < index)
}
