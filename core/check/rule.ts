import type { Document, Letter, Minutes } from '../model/document'
import type { Place } from '../model/walk/walker'
import type { Context } from '../office/context'
import { partId } from '../template/part-id'
import type { Sentence } from '../wording/sentence'

/**
 * How much a gap weighs: `must` marks the paper «ร่าง», `should` is a mistake of words or form that a
 * person sets right, `advice` is shown and no more.
 */
export type Severity = 'must' | 'should' | 'advice'

/** One thing that a rule misses: where it stands and what to say about it. */
export interface Lack extends Place {
  readonly sentence: Sentence
  /** The very words it is about. */
  readonly excerpt?: string
  /** The change of words that mends it, and in which passage; absent where a person must decide. */
  readonly edit?: PlacedEdit
  /** Which of the document's texts it is about, where those are mended whole. */
  readonly text?: number
  /** Whether a person must decide here, though the rule mends its other lacks by more than a change of words. */
  readonly judged?: true
}

/** A change of words: `length` characters at `at` become `text`. */
export interface Edit {
  readonly at: number
  readonly length: number
  readonly text: string
}

/** A change of words in the passage of that place in the walk over a document. */
export interface PlacedEdit extends Edit {
  readonly passage: number
}

/** A look at the document that lists what it lacks. */
export type Look = (document: Document, context: Context) => Lack[]

/** Mends what the rule finds: all of it, or only the one lack. Changes nothing else; a second time, nothing. */
export type Mend = (document: Document, context: Context, only?: Lack) => Document

/**
 * Where a rule comes from. `S` was read in a published source, `M` measured on real documents, `K` is
 * customary: a habit of the house, which no sentence may call a regulation.
 */
export interface RuleSource {
  readonly status: 'S' | 'M' | 'K'
  readonly from: string
}

/** One rule of the form doctor, whole. */
export interface Rule<Name extends string = string> {
  /** As a template asks for it. */
  readonly name: Name
  readonly severity: Severity
  readonly source: RuleSource
  /** The rule itself, as a person reads it. */
  readonly words: Sentence
  readonly look: Look
  /** Absent where a person must always decide. */
  readonly mend?: Mend
}

/** Rules of one meaning, as a file under `rules/` gives them; their names stay known to the compiler. */
export function ruleGroup<const Name extends string>(
  rules: readonly Rule<Name>[],
): readonly Rule<Name>[] {
  return rules
}

/** ข้อ ๒๕ of the regulation on correspondence and its form. */
export const FORM_11: RuleSource = {
  status: 'S',
  from: 'ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖ ข้อ ๒๕ แบบที่ ๑๑',
}
/** What the office is used to. */
export const HOUSE_HABIT: RuleSource = { status: 'K', from: 'แบบที่ตั้งไว้ของโปรแกรม' }
/** What a paper says in one place must fit what it says in another. */
export const AGREEMENT: RuleSource = { status: 'K', from: 'ข้อความในเอกสารเดียวกันสอดคล้องกัน' }
/** The guides on writing official letters. */
export const LETTERS: RuleSource = {
  status: 'S',
  from: 'คู่มืองานสารบรรณ ม.รามคำแหง ๒๕๖๕ และคู่มือการเขียนหนังสือราชการ กระทรวงพาณิชย์',
}
/** How minutes are written. */
export const MINUTES_GUIDE: RuleSource = { status: 'S', from: 'คู่มือการจัดประชุม มทร.พระนคร' }
/** Where a space stands and where none does. */
export const SPACING: RuleSource = { status: 'S', from: 'หลักเกณฑ์การเว้นวรรค ราชบัณฑิตยสภา' }

/** What is lacking where `is` holds, nothing where it does not. */
export function when(is: boolean, part: string, sentence: () => Sentence, source?: string): Lack[] {
  return is ? [{ part, sentence: sentence(), ...(source !== undefined && { source }) }] : []
}

/** The place alone of what stands there. */
export function placeOf({ part, source }: Place): Place {
  return source === undefined ? { part } : { part, source }
}

/** What minutes lack; other papers nothing. */
export function ofMinutes(document: Document, look: (minutes: Minutes) => Lack[]): Lack[] {
  return document.kind === 'minutes' ? look(document) : []
}

/** What a letter lacks, whose head is that part; other papers nothing. */
export function ofLetter(
  document: Document,
  context: Context,
  look: (letter: Letter, head: string) => Lack[],
): Lack[] {
  return document.kind === 'letter' ? look(document, partId(context, 'letterhead')) : []
}

/** Whether a line has no words. */
export function isEmpty(line: string): boolean {
  return line.trim() === ''
}
