import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { inRoot } from '../build/root.mjs'

/**
 * A package that reaches the people who install the program.
 *
 * @typedef {object} ShippedPackage
 * @property {string} name
 * @property {string} version
 * @property {string} licence An SPDX expression.
 * @property {boolean} bundled Whether its code is mixed with the program's own.
 * @property {string} text The licence as the package carries it; '' when it carries none.
 */

/**
 * Every npm package whose code is shipped: what Vite bundled, told by the source maps of dist/, and what stays in
 * node_modules at run time, told by package-lock.json. By name, each version once.
 *
 * @returns {ShippedPackage[]}
 */
export function shippedPackages() {
  const bundled = new Set(bundledFolders())
  const found = new Map()
  for (const folder of new Set([...bundled, ...installedFolders()])) {
    const shipped = { ...shippedIn(folder), bundled: bundled.has(folder) }
    found.set(`${shipped.name}@${shipped.version}`, shipped)
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, shipped]) => shipped)
}

/** @returns {string[]} */
function bundledFolders() {
  const folders = new Set()
  for (const file of readdirSync(inRoot('dist'), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.map')) continue
    const map = inRoot('dist', file)
    /** @type {{ sources: string[] }} */
    const { sources } = JSON.parse(readFileSync(map, 'utf8'))
    for (const source of sources) {
      const folder = folderOfPackage(path.resolve(path.dirname(map), source))
      if (folder !== null) folders.add(folder)
    }
  }
  return [...folders]
}

/**
 * @param {string} file
 * @returns {string | null}
 */
function folderOfPackage(file) {
  const match = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file)
  return match?.[1] !== undefined && existsSync(path.join(match[1], 'package.json'))
    ? match[1]
    : null
}

/** @returns {string[]} */
function installedFolders() {
  /** @type {{ packages: Record<string, { dev?: boolean, devOptional?: boolean }> }} */
  const lock = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8'))
  return Object.entries(lock.packages)
    .filter(([place, about]) => place !== '' && !about.dev && !about.devOptional)
    .map(([place]) => inRoot(place))
    .filter(folder => existsSync(folder) && !isTypesOnly(folder))
}

/** @param {string} folder */
function isTypesOnly(folder) {
  return /[\\/](@types[\\/][^\\/]+|undici-types)$/.test(folder)
}

/**
 * @param {string} folder
 * @returns {Omit<ShippedPackage, 'bundled'>}
 */
function shippedIn(folder) {
  const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find(name => /^(licen[cs]e|copying)/i.test(name))
  const text = file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8')
  return {
    name: about.name,
    version: about.version,
    licence: about.license ?? licenceOfText(text),
    text: text.replaceAll('\r\n', '\n').trim(),
  }
}

/** @param {string} text */
function licenceOfText(text) {
  return /Permission is hereby granted, free of charge/.test(text) ? 'MIT' : 'unknown'
}
