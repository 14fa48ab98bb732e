/**
 * Every rule of the form doctor by name, in the sets that a template may ask for at once; the files
 * under `rules/` hold what each one looks at.
 */
export const RULE_SETS = {
  /** What the form asks for. */
  form: [
    'required-parts',
    'meeting-facts',
    'end-after-start',
    'meeting-number-year',
    'chair-present',
    'attendees-named',
    'resolutions-complete',
    'actions-complete',
    'actions-due-after-meeting',
    'findings-complete',
    'areas-covered',
    'participants-counted',
    'signatories-named',
    'known-agencies',
    'agencies-of-day',
    'letter-facts',
    'news-facts',
    'distribution-listed',
  ],
  /** The lists of people and agencies. */
  people: [
    'minute-taker-listed',
    'quorum-met',
    'in-attendance-outside',
    'replaced-not-absent',
    'officers-in-order',
    'members-by-protocol',
    'minute-taker-named',
    'chair-first',
    'secretary-last',
    'one-chair',
    'attendee-once',
    'substitute-named',
    'substitute-other',
    'names-bare',
    'titles-joined',
    'two-signers',
    'distribution-once',
    'distribution-by-protocol',
    'participants-plausible',
    'participants-fit-list',
  ],
  /** The meeting, its agenda, its resolutions and the work it hands out. */
  meeting: [
    'agenda-titled',
    'agenda-order',
    'numbers-automatic',
    'topics-differ',
    'topics-told',
    'nothing-alone',
    'verb-fits-agenda',
    'verb-once',
    'adopts-earlier',
    'adopts-previous',
    'correction-cited',
    'putting-off-clear',
    'place-tells-medium',
    'adoption-recorded',
    'origin-earlier',
    'due-plausible',
    'due-on-workday',
    'work-in-time',
    'due-as-typed',
    'actions-differ',
    'findings-differ',
    'meeting-day-plausible',
    'meeting-on-workday',
    'meeting-facts-bare',
    'counts-fit-lists',
    'counts-fit-people',
  ],
  /** Letters, circulars and memoranda. */
  letter: [
    'circular-mark',
    'letter-labels-bare',
    'closing-automatic',
    'urgency-marked',
    'secrecy-marked',
    'marks-once',
    'grades-spelt',
    'reference-spaced',
    'recipient-known',
    'memo-inside-ministry',
    'enclosures-listed',
    'citations-listed',
    'last-letter-cited',
    'as-that',
    'letter-concludes',
    'memo-recipient-inside',
    'most-secret-by-hand',
  ],
  /** Days, hours, numbers and sums. */
  numbers: [
    'one-digit-kind',
    'digits-whole',
    'letters-in-numbers',
    'real-days',
    'weekday-fits-day',
    'era-fits-year',
    'buddhist-years',
    'era-written',
    'meeting-year-whole',
    'short-months',
    'days-in-order',
    'ranges-dashed',
    'ranges-rise',
    'durations-whole',
    'real-hours',
    'hours-written',
    'hours-unit',
    'hours-range',
    'hours-in-order',
    'baht-in-words',
    'baht-grouped',
    'baht-written',
    'percent-once',
    'telephone-complete',
    'address-form',
  ],
  /** Words and how they are spelt. */
  spelling: ['official-words', 'common-spelling', 'thai-sequence', 'look-alikes', 'word-once'],
  /** Spaces, marks and characters. */
  typing: [
    'invisible-characters',
    'single-spaces',
    'clean-edges',
    'mai-yamok-spaced',
    'mai-yamok-after-word',
    'paiyan-joined',
    'et-cetera-spaced',
    'brackets-paired',
    'brackets-tight',
    'quotes-paired',
    'quotes-thai',
    'punctuation-once',
    'no-full-stop',
    'blanks-filled',
    'list-items-filled',
    'notes-filled',
    'tables-square',
    'pictures-captioned',
    'pictures-described',
  ],
} as const

export type RuleSet = keyof typeof RULE_SETS
export type RuleName = (typeof RULE_SETS)[RuleSet][number]

/** The names of all rules. */
export const RULES: readonly RuleName[] = Object.values(RULE_SETS).flat()

/** What may stand among the rules of a template: the name of a rule or of a set. */
export const RULES_AND_SETS: readonly (RuleName | RuleSet)[] = [...RULES, ...setNames()]

/** The rules that a template asks for, each once, in the order of the sets. */
export function namedRules(asked: readonly string[]): readonly RuleName[] {
  const whole = setNames().filter(set => asked.includes(set))
  const wanted = new Set<string>([...asked, ...whole.flatMap(set => RULE_SETS[set])])
  return RULES.filter(rule => wanted.has(rule))
}

function setNames(): readonly RuleSet[] {
  return ['form', 'people', 'meeting', 'letter', 'numbers', 'spelling', 'typing']
}
