/**
 * A mutant that says the same as the program in other words, so that no test can tell them apart. `line` is the whole
 * line of the source, and `after` what the mutant has there.
 *
 * @typedef {object} Equivalent
 * @property {string} file
 * @property {string} line
 * @property {string} before
 * @property {string} after
 * @property {string} why
 */

/** The lines where a schema stops at its first mistake; the others are never read. */
const FIRST_MISTAKE = [
  ['core/file/container.ts', 'const read = v.safeParse(Document, written, { abortEarly: true })'],
  [
    'core/file/container.ts',
    'v.safeParse(Document, partedJson(migrate(json, format)), { abortEarly: true }),',
  ],
  [
    'core/file/container.ts',
    'const manifest = v.safeParse(Manifest, json.value, { abortEarly: true })',
  ],
]

/**
 * All of them, each read by a person.
 *
 * @type {readonly Equivalent[]}
 */
export const EQUIVALENT = FIRST_MISTAKE.flatMap(([file = '', line = '']) => {
  const why =
    'only the first mistake of a schema is told: looking for more takes time and changes nothing'
  return [
    { file, line, before: '{ abortEarly: true }', after: '{}', why },
    { file, line, before: 'true', after: 'false', why },
  ]
})
