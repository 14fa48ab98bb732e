// Runs the app named on the command line, as Electron's own default app does: electron [-r MODULE]... [flags] APP
// The top-level await holds 'ready' back until the app's own top level has run.
import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

/** @param {readonly string[]} words */
function parse(words) {
  const modules = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (word === '-r' || word === '--require') modules.push(words[++at] ?? '')
    else if (!word.startsWith('-')) return { modules, target: path.resolve(word) }
  }
  return { modules, target: null }
}

/**
 * The file to run, after the app has got the name, version and folders its package.json says.
 *
 * @param {string} target
 */
function adopt(target) {
  if (!statSync(target).isDirectory()) return target
  // Two methods that Electron has for its own default app and does not document.
  const adopter =
    /** @type {typeof app & { setVersion(version: string): void, setAppPath(path: string): void }} */ (
      app
    )
  const about = JSON.parse(readFileSync(path.join(target, 'package.json'), 'utf8'))
  app.setName(about.productName ?? about.name)
  adopter.setVersion(about.version)
  // A folder named on the command line stays: two starts with two folders are two programs.
  if (!app.commandLine.hasSwitch('user-data-dir'))
    app.setPath('userData', path.join(app.getPath('appData'), app.getName()))
  adopter.setAppPath(target)
  return path.resolve(target, about.main ?? 'index.js')
}

const { modules, target } = parse(process.argv.slice(1))
if (target === null) {
  process.stderr.write('usage: electron APP\n')
  process.exit(2)
}
const require = createRequire(import.meta.url)
for (const module of modules) require(path.resolve(module))
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
await import(pathToFileURL(adopt(target)).href)
