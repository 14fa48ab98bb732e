/**
 * One part of dist/ that is made, and remade, on its own.
 *
 * @typedef {object} Target
 * @property {string} name
 * @property {readonly string[]} sources Files and folders whose change makes the target stale.
 * @property {readonly string[]} folders What it makes: folders of dist/, replaced as a whole.
 * @property {(placeOf: (folder: string) => string) => Promise<void>} make Writes each of those folders where `placeOf` says.
 */

export {}
