import type { Rule } from './rule'
import { ADDRESSES } from './rules/addresses'
import { ADOPTION } from './rules/adoption'
import { AGENCIES } from './rules/agencies'
import { AGENDA } from './rules/agenda'
import { ATTENDANCE } from './rules/attendance'
import { BLANKS } from './rules/blanks'
import { CALLING } from './rules/calling'
import { COUNTS } from './rules/counts'
import { DAYS } from './rules/days'
import { DECISIONS } from './rules/decisions'
import { DIGITS } from './rules/digits'
import { DISTRIBUTION } from './rules/distribution'
import { FINDINGS } from './rules/findings'
import { FOLLOW_UP } from './rules/follow-up'
import { GRADES } from './rules/grades'
import { HOURS } from './rules/hours'
import { LETTER_ADDRESS } from './rules/letter-address'
import { LETTER_FACTS } from './rules/letter-facts'
import { LETTER_FORM } from './rules/letter-form'
import { LETTER_TEXT } from './rules/letter-text'
import { MATTERS } from './rules/matters'
import { MEETING } from './rules/meeting'
import { MEETING_HEAD } from './rules/meeting-head'
import { MONTH } from './rules/month'
import { NAMES } from './rules/names'
import { OFFICES } from './rules/offices'
import { OWN_PLACE } from './rules/own-place'
import { PAIRS } from './rules/pairs'
import { PARTICIPANTS } from './rules/participants'
import { PARTS } from './rules/parts'
import { PICTURES } from './rules/pictures'
import { PROCEDURE } from './rules/procedure'
import { PUNCTUATION } from './rules/punctuation'
import { QUORUM } from './rules/quorum'
import { RANGES } from './rules/ranges'
import { SIGNATORIES } from './rules/signatories'
import { SPACES } from './rules/spaces'
import { SPELLING } from './rules/spelling'
import { SUMS } from './rules/sums'
import { WORKSHOP } from './rules/workshop'

/**
 * Every rule of the form doctor, in the sets that a template may ask for at once: the groups of each set, in the order in
 * which `check` looks. A new rule stands in its group; here stands a new group.
 */
export const RULE_SETS = {
  /** What the form asks for. */
  form: [
    ...PARTS,
    ...MEETING,
    ...DECISIONS,
    ...FINDINGS,
    ...WORKSHOP,
    ...SIGNATORIES,
    ...AGENCIES,
    ...LETTER_FACTS,
  ],
  /** The lists of people and agencies. */
  people: [...ATTENDANCE, ...OFFICES, ...NAMES, ...DISTRIBUTION, ...PARTICIPANTS],
  /** The meeting, its agenda, its resolutions and the work it hands out. */
  meeting: [
    ...AGENDA,
    ...MATTERS,
    ...PROCEDURE,
    ...ADOPTION,
    ...CALLING,
    ...QUORUM,
    ...FOLLOW_UP,
    ...MONTH,
    ...OWN_PLACE,
    ...MEETING_HEAD,
    ...COUNTS,
  ],
  /** Letters, circulars and memoranda. */
  letter: [...LETTER_FORM, ...GRADES, ...LETTER_ADDRESS, ...LETTER_TEXT],
  /** Days, hours, numbers and sums. */
  numbers: [...DIGITS, ...DAYS, ...RANGES, ...HOURS, ...SUMS, ...ADDRESSES],
  /** Words and how they are spelt. */
  spelling: [...SPELLING],
  /** Spaces, marks and characters. */
  typing: [...SPACES, ...PAIRS, ...PUNCTUATION, ...BLANKS, ...PICTURES],
}

type RuleSet = keyof typeof RULE_SETS
export type RuleName = (typeof RULE_SETS)[RuleSet][number]['name']
/** A rule that a template can ask for by its name. */
export type KnownRule = Rule<RuleName>

const ALL: readonly KnownRule[] = Object.values(RULE_SETS).flat()

/** The names of all rules, in the order in which `check` looks. */
export const RULES: readonly RuleName[] = ALL.map(({ name }) => name)

/** Every rule by its name. */
export const RULE_BOOK = Object.fromEntries(ALL.map(rule => [rule.name, rule])) as Readonly<
  Record<RuleName, KnownRule>
>

/** What may stand among the rules of a template: the name of a rule or of a set. */
export const RULES_AND_SETS: readonly string[] = [...RULES, ...Object.keys(RULE_SETS)]

/** The rules that a template asks for, each once, in the order of the sets. */
export function namedRules(asked: readonly string[]): readonly KnownRule[] {
  return Object.entries(RULE_SETS).flatMap(([set, rules]) =>
    asked.includes(set) ? rules : rules.filter(({ name }) => asked.includes(name)),
  )
}
