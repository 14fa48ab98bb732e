import { RULES_OF_FORM } from '../wording/rules-of-form'
import { RULES_OF_MEETINGS } from '../wording/rules-of-meetings'
import { RULES_OF_PROCEDURE } from '../wording/rules-of-procedure'
import { RULES_OF_TYPING } from '../wording/rules-of-typing'
import type { Sentence } from '../wording/say'
import type { Rule, RuleGroup } from './rule'
import { RULES, type RuleName } from './rule-names'
import { AGENDA_RULES } from './rules/agenda'
import { DAY_RULES } from './rules/days'
import { FOLLOW_RULES } from './rules/follow'
import { FORM_RULES } from './rules/form'
import { GRADE_RULES } from './rules/grades'
import { HOUR_RULES } from './rules/hours'
import { LETTER_TEXT_RULES } from './rules/letter-text'
import { LETTER_RULES } from './rules/letters'
import { MEETING_RULES } from './rules/meeting-facts'
import { NUMBER_RULES } from './rules/numbers'
import { PARTICIPANT_RULES } from './rules/participants'
import { PEOPLE_RULES } from './rules/people-lists'
import { PICTURE_RULES } from './rules/pictures'
import { PROCEDURE_RULES } from './rules/procedure'
import { PROTOCOL_RULES } from './rules/protocol'
import { RANGE_RULES } from './rules/ranges'
import { SPELLING_RULES } from './rules/spelling'
import { SUM_RULES } from './rules/sums'
import { TYPING_RULES } from './rules/typing'

/** What each named rule looks at. A new name does not compile without its rule. */
const BODIES: RuleGroup<RuleName> = {
  ...FORM_RULES,
  ...PEOPLE_RULES,
  ...PARTICIPANT_RULES,
  ...PROCEDURE_RULES,
  ...PROTOCOL_RULES,
  ...AGENDA_RULES,
  ...FOLLOW_RULES,
  ...MEETING_RULES,
  ...LETTER_RULES,
  ...LETTER_TEXT_RULES,
  ...GRADE_RULES,
  ...DAY_RULES,
  ...HOUR_RULES,
  ...RANGE_RULES,
  ...NUMBER_RULES,
  ...SUM_RULES,
  ...SPELLING_RULES,
  ...TYPING_RULES,
  ...PICTURE_RULES,
}

/** What each rule says. */
const WORDS: Readonly<Record<RuleName, Sentence>> = {
  ...RULES_OF_FORM,
  ...RULES_OF_MEETINGS,
  ...RULES_OF_PROCEDURE,
  ...RULES_OF_TYPING,
}

/** Every rule of the form doctor by its name. */
export const RULE_BOOK = Object.fromEntries(
  RULES.map((name): [RuleName, Rule] => [name, { name, words: WORDS[name], ...BODIES[name] }]),
) as Readonly<Record<RuleName, Rule>>
