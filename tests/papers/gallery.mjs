// Every paper of the program as pictures, page by page: the PDF at the left, the Word file as LibreOffice shows it at the
// right. For people to look at:  node tests/papers/gallery.mjs out/gallery [words of the names wanted]
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { builtModules } from '../built.mjs'

const [to = 'out/gallery', ...wanted] = process.argv.slice(2)
const RESOLUTION = '60'
const { openPress, everyPaper, convertAll, PAPER_MEDIA } = await builtModules({
  press: 'press/press.ts',
  papers: 'tests/papers/every-paper.ts',
  office: 'tests/papers/office.ts',
})
const opened = await openPress({ assets: 'dist/assets', media: key => PAPER_MEDIA.get(key) })
if (!opened.ok) throw new Error(JSON.stringify(opened.fault))

const work = mkdtempSync(path.join(os.tmpdir(), 'mati-gallery-'))
mkdirSync(to, { recursive: true })
try {
  const papers = everyPaper().filter(({ name }) => isWanted(name))
  const names = papers.map(({ name }) => name.replaceAll(' ', '-'))
  for (const [index, { manuscripts }] of papers.entries()) {
    const file = path.join(work, names[index])
    writeFileSync(`${file}.pdf`, (await opened.value.pdf(manuscripts)).bytes)
    writeFileSync(`${file}.docx`, await opened.value.docx(manuscripts))
  }
  const files = names.map(name => path.join(work, `${name}.docx`))
  const word = await convertAll(files, 'pdf', path.join(work, 'word'))
  for (const name of names) console.log(`${name}: ${draw(name, word)}`)
} finally {
  rmSync(work, { recursive: true, force: true })
}

/** @param {string} name */
function isWanted(name) {
  return wanted.length === 0 || wanted.some(words => name.includes(words))
}

/**
 * Draws both files of a paper and puts their pages beside each other.
 *
 * @param {string} name
 * @param {string} word the folder of what LibreOffice made of the Word files
 */
function draw(name, word) {
  const ours = pagesOf(path.join(work, `${name}.pdf`), path.join(work, `${name}-ours`))
  const theirs = pagesOf(path.join(word, `${name}.pdf`), path.join(work, `${name}-theirs`))
  for (let page = 0; page < Math.max(ours.length, theirs.length); page++) {
    const pair = [ours[page], theirs[page]].map(picture => picture ?? 'xc:white')
    const picture = path.join(to, `${name}-${String(page + 1).padStart(2, '0')}.png`)
    run('convert', ...pair, '-bordercolor', 'gray', '-border', '1', '+append', picture)
  }
  return `${ours.length} pages, ${theirs.length} in LibreOffice`
}

/**
 * The pictures of a PDF's pages.
 *
 * @param {string} pdf
 * @param {string} start
 */
function pagesOf(pdf, start) {
  run('pdftoppm', '-r', RESOLUTION, '-png', pdf, start)
  const names = readdirSync(work).filter(name => name.startsWith(`${path.basename(start)}-`))
  return names.sort().map(name => path.join(work, name))
}

/**
 * @param {string} program
 * @param {string[]} words
 */
function run(program, ...words) {
  execFileSync(program, words, { stdio: ['ignore', 'ignore', 'pipe'] })
}
