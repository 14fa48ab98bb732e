import * as v from 'valibot'
import { partedJson } from '../thai/unseen'
import { fieldPlace, VALUE_FAULTS } from '../wording/json-faults'
import { joined, type Sentence } from '../wording/sentence'

/** A step into JSON: a field's name, or a place in a list from 0. */
export type Key = string | number

/** Where the first mistake of an office's file stands, and what it is and what would be right. */
export interface Mistake {
  readonly keys: readonly Key[]
  readonly reason: Sentence
  /** For the log. */
  readonly detail: string
}

/** What an office's file says, or its first mistake. */
export type OfficeReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly mistake: Mistake }

/**
 * Reads what an office wrote as JSON by its schema, whole or not at all. `owner` is what the file is,
 * «แม่แบบ»: an unknown field is no field of it.
 */
export function readOfficeFile<S extends v.GenericSchema>(
  schema: S,
  json: unknown,
  owner: Sentence,
): OfficeReading<v.InferOutput<S>> {
  const parsed = v.safeParse(schema, partedJson(json), { abortEarly: true })
  if (!parsed.success) return { ok: false, mistake: mistakeOf(parsed.issues[0], owner) }
  const mistake = passedOver(json, parsed.output)
  return mistake === null ? { ok: true, value: parsed.output } : { ok: false, mistake }
}

function mistakeOf(issue: v.BaseIssue<unknown>, owner: Sentence): Mistake {
  const path = issue.path ?? []
  const detail = issue.message
  // A list has no fields, so what is wrong is the list and not the field that it lacks.
  const list = path.findIndex(({ type, input }) => type === 'object' && Array.isArray(input))
  const keys = path.map(({ key }) => shownKey(key))
  if (list >= 0) return { keys: keys.slice(0, list), reason: VALUE_FAULTS.notObject, detail }
  return { keys, reason: reasonOf(issue, owner), detail }
}

/** A foreign key may be anything: what is shown of it is short and can be seen. */
function shownKey(key: unknown): Key {
  return typeof key === 'number' ? key : shown(String(key))
}

/** What the rows of a list are called where a mistake stands in one. */
interface Rows {
  readonly list: string
  readonly place: (index: number, id: string) => Sentence
}

/** Where a mistake stands: the row by its number and its own id, if it has a usable one, then the field. */
export function placeIn(
  json: unknown,
  keys: readonly Key[],
  owner: Sentence,
  rows: Rows,
): Sentence {
  const [first, index, ...field] = keys
  const inRow = first === rows.list && typeof index === 'number'
  const place = inRow ? rows.place(index, idAt(json, rows.list, index)) : owner
  const within = fieldPlace(inRow ? field : keys)
  return within === null ? place : joined([place, within], ' ')
}

function idAt(json: unknown, list: string, index: number): string {
  const row = v.is(v.object({ [list]: v.array(v.unknown()) }), json)
    ? json[list]?.[index]
    : undefined
  return v.is(v.object({ id: v.string() }), row) ? shown(row.id) : ''
}

/** As much of a foreign word as a sentence can hold: short, and nothing that cannot be seen. */
function shown(word: string): string {
  return word.replaceAll(UNSEEN, '').slice(0, 40)
}

const UNSEEN = /[\p{Cc}\p{Cf}]/gu
/** The same, save what parts lines and columns. */
const HIDDEN = /(?![\n\t])[\p{Cc}\p{Cf}]/u

/** What no schema minds: an empty list for a set of fields, words with something in them that cannot be seen. */
function passedOver(json: unknown, read: unknown): Mistake | null {
  if (typeof read === 'string' && read.search(HIDDEN) >= 0)
    return { keys: [], reason: VALUE_FAULTS.unseen, detail: 'hidden characters' }
  if (typeof json !== 'object' || typeof read !== 'object' || !json || !read) return null
  if (Array.isArray(json) && !Array.isArray(read))
    return { keys: [], reason: VALUE_FAULTS.notObject, detail: 'a list for fields' }
  for (const [name, value] of Object.entries(read)) {
    const within = passedOver((json as Record<string, unknown>)[name], value)
    const key = Array.isArray(read) ? Number(name) : name
    if (within !== null) return { ...within, keys: [key, ...within.keys] }
  }
  return null
}

const REASONS: Readonly<Record<string, Sentence>> = {
  string: VALUE_FAULTS.notText,
  boolean: VALUE_FAULTS.notYesNo,
  number: VALUE_FAULTS.notNumber,
  array: VALUE_FAULTS.notList,
  record: VALUE_FAULTS.notObject,
  non_empty: VALUE_FAULTS.empty,
  min_length: VALUE_FAULTS.empty,
  max_length: VALUE_FAULTS.tooLong,
  iso_date: VALUE_FAULTS.notDay,
  check: VALUE_FAULTS.notDay,
}

function reasonOf(issue: v.BaseIssue<unknown>, owner: Sentence): Sentence {
  const { type, expected, received, requirement, input } = issue
  const fields = type === 'strict_object' || type === 'variant'
  if (fields && expected === 'never') return VALUE_FAULTS.unknown(owner)
  if (fields && received !== 'undefined' && expected === 'Object') return VALUE_FAULTS.notObject
  if (type === 'strict_object' || received === 'undefined') return VALUE_FAULTS.missing
  if (type === 'min_value') return VALUE_FAULTS.atLeast(Number(requirement))
  if (type === 'max_value') return VALUE_FAULTS.atMost(Number(requirement))
  if (type === 'regex') return wordReason(String(input))
  if (type === 'picklist' || type === 'literal' || type === 'variant') return choiceReason(issue)
  return REASONS[type] ?? VALUE_FAULTS.other
}

function wordReason(word: string): Sentence {
  if (word.trim() === '') return VALUE_FAULTS.empty
  return word.search(UNSEEN) >= 0 ? VALUE_FAULTS.unseen : VALUE_FAULTS.badId
}

/** The rules are too many to list. */
const MOST_CHOICES = 20

function choiceReason({ expected }: v.BaseIssue<unknown>): Sentence {
  const choices = (expected ?? '').replace(/^\(|\)$/g, '').split(' | ')
  return choices.length > MOST_CHOICES ? VALUE_FAULTS.noRule : VALUE_FAULTS.choice(choices)
}
