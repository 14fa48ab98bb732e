/**
 * Mutants that say the same as the program in other words, so that no test can tell them apart; each was read by a person.
 * `line` is the whole line of the source, and `after` what the mutant has there.
 *
 * @type {readonly { file: string, line: string, before: string, after: string, why: string }[]}
 */
export const EQUIVALENT = []
