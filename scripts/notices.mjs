import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { inRoot } from './build/root.mjs'
import { ensureBuilt } from './build.mjs'
import { shippedPackages } from './notices/packages.mjs'
import { writeNotices } from './notices/write.mjs'

// npm run notices writes the file; with --check it only says whether the file is what it should be.
const file = inRoot('THIRD-PARTY-NOTICES.md')
await ensureBuilt()
const text = writeNotices(shippedPackages())
if (!process.argv.includes('--check')) {
  writeFileSync(file, text)
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  console.error('THIRD-PARTY-NOTICES.md is not up to date: npm run notices')
  process.exit(1)
}
