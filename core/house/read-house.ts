import * as v from 'valibot'
import { fail, ok, type Result } from '../fault'
import { HOUSE_FAULTS, HOUSE_STRUCTURE, housePlace } from '../wording/house-faults'
import { HouseFile } from './house-file'

/**
 * Reads a house style from parsed JSON, strictly: an unknown field is a mistake too, and with one
 * mistake nothing is taken. The fault's subject names the first in one Thai sentence, with its field.
 */
export function readHouse(json: unknown): Result<HouseFile> {
  const parsed = v.safeParse(HouseFile, json, { abortEarly: true })
  if (!parsed.success) {
    const [issue] = parsed.issues
    return fail('house-faulty', sentence(issue), issue.message)
  }
  const mistake = structureMistake(parsed.output)
  return mistake === null ? ok(parsed.output) : fail('house-faulty', mistake)
}

function sentence(issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map(({ key }) => key)
  return `${housePlace(keys.map(fieldName))} ${reason(issue)}`
}

/** A foreign key may be anything: what is shown of it is short and can be seen. */
function fieldName(key: unknown): string | number {
  if (typeof key === 'number') return key
  return String(key)
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
    .slice(0, 40)
}

const REASONS: Readonly<Record<string, string>> = {
  string: HOUSE_FAULTS.notText,
  boolean: HOUSE_FAULTS.notYesNo,
  number: HOUSE_FAULTS.notNumber,
  array: HOUSE_FAULTS.notList,
  non_empty: HOUSE_FAULTS.empty,
  min_length: HOUSE_FAULTS.empty,
  max_length: HOUSE_FAULTS.tooLong,
}

function reason(issue: v.BaseIssue<unknown>): string {
  const { type, expected, received, requirement, input } = issue
  if (type === 'strict_object' && expected === 'never') return HOUSE_FAULTS.unknown
  if (type === 'strict_object' && received !== 'undefined' && expected === 'Object')
    return HOUSE_FAULTS.notObject
  if (type === 'strict_object' || received === 'undefined') return HOUSE_FAULTS.missing
  if (type === 'record') return HOUSE_FAULTS.notObject
  if (type === 'min_value') return HOUSE_FAULTS.atLeast(Number(requirement))
  if (type === 'max_value') return HOUSE_FAULTS.atMost(Number(requirement))
  if (type === 'regex')
    return String(input).trim() === '' ? HOUSE_FAULTS.empty : HOUSE_FAULTS.unseen
  if (type === 'picklist' || type === 'literal') return pickReason(issue)
  return REASONS[type] ?? HOUSE_FAULTS.other
}

/** The rules are too many to list; a key that is none is named as such. */
function pickReason({ expected, path }: v.BaseIssue<unknown>): string {
  const last = path?.at(-1)
  if (last?.origin === 'key') return HOUSE_FAULTS.noRule
  return HOUSE_FAULTS.choice((expected ?? '').replace(/^\(|\)$/g, '').replaceAll(' | ', ', '))
}

function structureMistake({ digits, paper, words }: HouseFile): string | null {
  if (digits === 'arabic' && paper?.font === 'TH SarabunIT๙') return HOUSE_STRUCTURE.thaiOnlyFont
  const refused = words?.refuse ?? []
  const names = refused.map(({ word }) => word)
  const twice = names.find((word, index) => names.indexOf(word) < index)
  if (twice !== undefined) return HOUSE_STRUCTURE.refusedTwice(twice)
  for (const { word, instead } of refused) {
    const again = names.find(other => instead.includes(other))
    if (again !== undefined) return HOUSE_STRUCTURE.endless(word, instead, again)
  }
  return null
}
