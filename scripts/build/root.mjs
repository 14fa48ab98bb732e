import path from 'node:path'

/** The folder that holds package.json: every script works from here, whatever the current folder is. */
export const ROOT = path.resolve(import.meta.dirname, '../..')

/** An absolute path inside the program's own folder. */
export const inRoot = (/** @type {string[]} */ ...parts) => path.resolve(ROOT, ...parts)
