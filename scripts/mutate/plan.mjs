/**
 * What a worker does with the tests of a file: it tries `mutants` one by one, or runs each test once with the mutant that
 * runs `always`, from the loading of the program on.
 *
 * @typedef {{ mutants: readonly number[], always: number | null }} Plan
 */

/**
 * What a worker says: its process, which mutants the loading of files and a test reach, which mutant it begins with, what became of it, that
 * a test fails as it is, that a mutant has spoilt what tests share, and that it is done.
 *
 * @typedef {{ pid: number } | { loaded: readonly number[] } | { reached: readonly number[], in: string, ms: number } | { trying: number }
 *   | { killed: number, by: string, endless: boolean } | { failing: string } | { spoilt: number }
 *   | { done: true }} Line
 */

/** Under this name a worker is told the folder of its `plan` and its `log`. */
export const FOLDER = /** @type {never} */ ('mutate')
