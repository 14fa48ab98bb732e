import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { markedPaper } from '../../core/derive/marked-paper'
import { findElectron } from '../../scripts/electron-path.mjs'
import { contextFor, SAMPLES, sample } from '../core/papers'
import { openedPress } from '../press/paper'
import { compare, inked, type Picture, paintPdfium, readPicture } from './painted'

/*
 * The same page twice: its SVG as part of a document in Electron's own window, captured from the window,
 * and its PDF painted by PDFium. Both fill the same whole pixels: A4 at 300 dots per inch, as a printer
 * has it, is 2480 × 3508, and at 144, as a sharp screen has it, 1191 × 1684. A pixel is compared with the
 * one at the same place and no other, and nothing is forgiven. Grey marks are too light to count.
 */

/** The part of a page's pixels that may differ. */
const PAGE = 0.005
/** The part that may differ in any place of 5 × 10 mm: there a line or a word out of its place shows. */
const PLACE = 0.05

const folder = mkdtempSync(path.join(os.tmpdir(), 'mati-screen-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const { program } = await findElectron()

const thai = await openedPress()

/** Pages as the window shows them. */
function paintWindow(pages: readonly string[], dots: number): Picture[] {
  const drawn = mkdtempSync(path.join(folder, 'pages-'))
  for (const [at, svg] of pages.entries())
    writeFileSync(path.join(drawn, `${String(at + 1).padStart(2, '0')}.svg`), svg)
  const script = path.join(import.meta.dirname, 'draw-in-window.mjs')
  // Only pages of our own are drawn; root has no sandbox, and a system may have none for others either.
  const command = [program, '--no-sandbox', script, drawn, String(dots)]
  const display = process.platform === 'linux' && !('DISPLAY' in process.env)
  const [first = '', ...args] = display ? ['xvfb-run', '-a', ...command] : command
  const done = spawnSync(first, args, { encoding: 'utf8', timeout: 170_000 })
  if (done.status !== 0) throw new Error(done.stderr)
  const files = readdirSync(drawn).filter(file => file.endsWith('.pgm'))
  return files.sort().map(file => readPicture(path.join(drawn, file)))
}

/** A sample as both: SVG for the window, and the PDF. */
async function painted(
  name: (typeof SAMPLES)[number],
): Promise<{ svg: string[]; pdf: Uint8Array }> {
  const document = sample(name)
  const manuscript = markedPaper(document, contextFor(document))
  const svg = thai.typeset(manuscript).pages.map(page => thai.svg(page))
  return { svg, pdf: (await thai.pdf([manuscript])).bytes }
}

const percent = (part: number): string => `${(part * 100).toFixed(3)} %`

const CASES = SAMPLES.flatMap(name => [300, 144].map(dots => [name, dots] as const))

describe('the page in a window is the page on paper', () => {
  test.each(CASES)('all pages of %s at %i dots per inch', async (name, dots) => {
    const { svg, pdf } = await painted(name)
    const screen = paintWindow(svg, dots)
    const paper = await paintPdfium(pdf, dots)
    expect([screen.length, paper.length]).toEqual([svg.length, svg.length])
    const found = screen.map((picture, at) => {
      expect(inked(picture)).toBeGreaterThan(0.002)
      return compare(picture, paper[at] ?? picture, dots)
    })
    const pages = found.map(({ page }) => percent(page)).join(' · ')
    const place = percent(Math.max(...found.map(({ place }) => place)))
    process.stdout.write(`${name}, ${dots} dpi: ${pages}; in one place ${place} at most\n`)
    for (const { page } of found) expect(page).toBeLessThan(PAGE)
    for (const { place } of found) expect(place).toBeLessThan(PLACE)
  })

  test('a line, and a part of a line, that is 0.3 mm from its place is noticed', async () => {
    const { svg, pdf } = await painted('minutes-2561-09')
    const [right, down, page = ''] = [[0.85, 0], [0, 0.85], svg[1]] as const
    const moved = [page, moveLine(page, right), moveLine(page, down), moveRun(page, right)]
    const [, onPaper] = await paintPdfium(pdf, 300)
    const places = paintWindow(moved, 300).map(picture =>
      onPaper === undefined ? 0 : compare(picture, onPaper, 300).place,
    )
    process.stdout.write(`as it is, and moved by 0.3 mm: ${places.map(percent).join(' · ')}\n`)
    const [still, ...others] = places
    expect(still).toBeLessThan(PLACE)
    for (const place of others) expect(place).toBeGreaterThan(PLACE)
  })
})

/** The page with its longest line moved, in pt. */
function moveLine(svg: string, [x, y]: readonly [number, number]): string {
  const lines = [...svg.matchAll(/<g data-(?:source|leads-to)=[^>]* data-text="([^"]*)"/g)]
  const [longest] = lines.sort((a, b) => (b[1] ?? '').length - (a[1] ?? '').length)
  if (longest === undefined) throw new Error('a page without lines')
  return svg.replace(longest[0], `${longest[0]} transform="translate(${x} ${y})"`)
}

/** The page with the shortest run of at least ten letters moved, in pt. */
function moveRun(svg: string, [x, y]: readonly [number, number]): string {
  const runs = [...svg.matchAll(/<g transform="matrix\([^"]*"[^>]*>((?:<use[^>]*>){10,}?)<\/g>/g)]
  const [shortest] = runs.sort((a, b) => a[0].length - b[0].length)
  if (shortest === undefined) throw new Error('a page without runs')
  const [run] = shortest
  return svg.replace(run, `<g transform="translate(${x} ${y})">${run}</g>`)
}
