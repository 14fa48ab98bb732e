import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { inRoot, ROOT } from './build/root.mjs'
import { COMMAND_LINE, ensureBuilt } from './build.mjs'

// The main job without a window: the two sample papers as Word and PDF, and the copies for every recipient, each by the
// very command a person would type.
const PAPERS = ['workshop-2561', 'minutes-2561-09']
const CIRCULATED = 'minutes-2561-09'
// A workshop and the five meetings that followed it.
const BINDER = 'examples/แฟ้มตัวอย่าง'

await ensureBuilt(COMMAND_LINE, line => process.stderr.write(`${line}\n`))
mkdirSync(inRoot('out'), { recursive: true })
for (const paper of PAPERS)
  for (const format of ['docx', 'pdf'])
    runCommand('export', `examples/${paper}.mati`, '--to', `out/${paper}.${format}`)
runCommand('circulate', `examples/${CIRCULATED}.mati`, '--to', 'out/copies')
const december = readdirSync(inRoot(BINDER)).toSorted().at(-1) ?? ''
runCommand('paper', 'minister-summary', `${BINDER}/${december}`, '--to', 'out/minister-summary.pdf')
runCommand('year', BINDER, '--to', 'out/yearbook-2561.zip')
tellRegister('register', BINDER)
console.log('\nเสร็จแล้ว ดูได้ในโฟลเดอร์ out/ · done, see the folder out/')

/** @param {string[]} words */
function runCommand(...words) {
  console.log(`\nmati ${words.join(' ')}`)
  const start = performance.now()
  const done = spawnSync(process.execPath, [inRoot('dist/main/command-line.js'), ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (done.status !== 0) process.exit(done.status ?? 1)
  const files = done.stdout.split('\n').filter(line => line !== '')
  for (const file of files) console.log(`  ${lineAbout(file)}`)
  console.log(`  ${files.length} ไฟล์ · files, ${Math.round(performance.now() - start)} ms`)
}

/**
 * What a binder's register answers goes to the terminal: it makes no file.
 *
 * @param {string[]} words
 */
function tellRegister(...words) {
  console.log(`\nmati ${words.join(' ')}`)
  const done = spawnSync(process.execPath, [inRoot('dist/main/command-line.js'), ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (done.status !== 0) process.exit(done.status ?? 1)
  console.log(done.stdout)
}

/** @param {string} file */
function lineAbout(file) {
  const bytes = readFileSync(path.resolve(ROOT, file))
  const size = `${Math.round(bytes.length / 1024)} KB`
  return file.endsWith('.pdf')
    ? `${file}  ${pagesOf(bytes)} หน้า · pages, ${size}`
    : `${file}  ${size}`
}

/**
 * How many pages a PDF of ours holds: each is an object that nothing compresses.
 *
 * @param {Buffer} bytes
 */
function pagesOf(bytes) {
  return bytes.toString('latin1').match(/\/Type ?\/Page\b/g)?.length ?? 0
}
