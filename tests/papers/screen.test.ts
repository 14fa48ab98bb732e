import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { compose } from '../../core/compose/compose'
import { findElectron } from '../../scripts/electron-path.mjs'
import { isOnPath } from '../../scripts/system.mjs'
import { contextFor, SAMPLES, sample } from '../core/papers'
import { press } from '../press/paper'
import { run } from './readers'

const folder = mkdtempSync(path.join(os.tmpdir(), 'mati-screen-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const { program } = await findElectron()
const canOpen = process.platform !== 'linux' || 'DISPLAY' in process.env || isOnPath('xvfb-run')
if (!canOpen) process.stderr.write('no display and no xvfb-run: the window is not compared\n')

/** A4 at 144 dpi. */
const WIDTH = 1191
const HEIGHT = 1684

/** The grey values of a binary PGM. */
function readGrey(file: string): { size: string; grey: Uint8Array } {
  const bytes = readFileSync(file)
  const head = /^P5\s+(\d+ \d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'))
  if (head === null) throw new Error(`no grey picture: ${file}`)
  return { size: head[1] ?? '', grey: bytes.subarray(head[0].length) }
}

/**
 * The part of the pixels that are dark in one picture and light in the other, there and in all pixels
 * around it: each program softens edges in its own way.
 */
function difference(a: Uint8Array, b: Uint8Array): number {
  let different = 0
  for (const [at, value] of a.entries()) {
    const other = b[at] ?? 255
    if (Math.abs(value - other) <= 127) continue
    if (!isDarkAround(value < other ? b : a, at)) different++
  }
  return different / a.length
}

function isDarkAround(grey: Uint8Array, at: number): boolean {
  for (const row of [at - WIDTH, at, at + WIDTH])
    for (const place of [row - 1, row, row + 1]) if ((grey[place] ?? 255) < 128) return true
  return false
}

test('two pictures differ where a word is moved', () => {
  const blank = new Uint8Array(WIDTH * 40).fill(255)
  const word = blank.map((_, at) => (at % WIDTH < 50 ? 0 : 255))
  expect(difference(word, blank)).toBeCloseTo(50 / WIDTH)
  expect(difference(blank, word)).toBeCloseTo(50 / WIDTH)
  expect(difference(word, word)).toBe(0)
})

function inked(grey: Uint8Array): number {
  return grey.filter(value => value < 128).length / grey.length
}

function drawInWindow(pages: string): void {
  const script = path.join(import.meta.dirname, 'draw-in-window.mjs')
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const command = [program, ...sandbox, script, pages, String(WIDTH), String(HEIGHT)]
  const display = process.platform === 'linux' && !('DISPLAY' in process.env)
  const [first = '', ...args] = display ? ['xvfb-run', '-a', ...command] : command
  const done = spawnSync(first, args, { encoding: 'utf8', timeout: 120_000 })
  if (done.status !== 0) throw new Error(done.stderr)
}

describe.skipIf(!canOpen)('the page in a window is the page on paper', () => {
  test.each(SAMPLES)('all pages of %s', async name => {
    const thai = await press()
    const document = sample(name)
    const manuscript = compose(document, contextFor(document))
    const { pages } = thai.typeset(manuscript)
    const drawn = path.join(folder, name)
    mkdirSync(drawn)
    for (const page of pages)
      writeFileSync(path.join(drawn, `${String(page.number).padStart(2, '0')}.svg`), thai.svg(page))
    drawInWindow(drawn)
    const pdf = path.join(folder, `${name}.pdf`)
    writeFileSync(pdf, (await thai.pdf([manuscript])).bytes)
    const scale = ['-scale-to-x', String(WIDTH), '-scale-to-y', String(HEIGHT)]
    run('pdftoppm', '-gray', ...scale, pdf, path.join(drawn, 'pdf'))
    const files = readdirSync(drawn).sort()
    const onScreen = files.filter(file => file.endsWith('.svg.pgm'))
    const onPaper = files.filter(file => file.startsWith('pdf'))
    expect([onScreen.length, onPaper.length]).toEqual([pages.length, pages.length])
    for (const [at, file] of onScreen.entries()) {
      const screen = readGrey(path.join(drawn, file))
      const paper = readGrey(path.join(drawn, onPaper[at] ?? ''))
      expect(screen.size).toBe(paper.size)
      expect(inked(screen.grey)).toBeGreaterThan(0.002)
      expect(difference(screen.grey, paper.grey), `page ${at + 1}`).toBeLessThan(0.0005)
    }
  })
})
