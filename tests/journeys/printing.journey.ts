import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import type { OpenDocument } from '../../preload/contract'
import { type RunningApp, startApp } from './start-app'

/** Keeps what it was called with, and the file, under the number of the job. */
const FAKE_LP = `#!/bin/sh
cd "$(dirname "$0")"
number=$(ls job-*.pdf 2>/dev/null | wc -l)
for word in "$@"; do printf '%s\\n' "$word"; last=$word; done > "job-$number.txt"
cp "$last" "job-$number.pdf"
`

/** A folder with a stand-in of `lp` that is found first, until it is removed. */
function withFakeLp(script = FAKE_LP) {
  const folder = mkdtempSync(path.join(tmpdir(), 'mati-lp-'))
  const program = path.join(folder, 'lp')
  writeFileSync(program, script)
  chmodSync(program, 0o755)
  const usual = process.env['PATH']
  process.env['PATH'] = `${folder}:${usual}`
  return {
    folder,
    program,
    words: (job: number) => readFileSync(path.join(folder, `job-${job}.txt`), 'utf8').split('\n'),
    jobs: () => readdirSync(folder).filter(name => name.endsWith('.pdf')).length,
    remove: () => {
      process.env['PATH'] = usual
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Prints two copies of the minutes as the window would ask for them. */
async function printTwo({ page }: RunningApp): Promise<unknown> {
  await expect(page.locator('[contenteditable=true]').first()).toBeVisible()
  return page.evaluate(async () => {
    const ask: (...words: unknown[]) => Promise<unknown> = Reflect.get(window, 'desk').ask
    const sample = (await ask('document:open-sample', 'minutes-2561-09')) as { value: OpenDocument }
    const { handle, document } = sample.value
    const options = { recipients: ['dsi', 'rtp'], coverLetter: true, duplex: true }
    return ask('document:print', handle, document, 'ห้อง-๑', options)
  })
}

test('copies go to the printer one job each, on both sides, and leave nothing behind', async () => {
  const lp = withFakeLp()
  const one = await startApp()
  try {
    const before = printFolders()
    expect(await printTwo(one)).toMatchObject({ ok: true, value: { jobs: 2 } })
    for (const number of [0, 1]) {
      expect(lp.words(number)).toEqual(
        expect.arrayContaining(['ห้อง-๑', 'sides=two-sided-long-edge', 'media=A4']),
      )
      expect(lp.words(number).join('\n')).toMatch(
        new RegExp(`^-t\nสำเนาที่ 0${number + 1} - .+ - รายงานการประชุม`, 'm'),
      )
      const pdf = readFileSync(path.join(lp.folder, `job-${number}.pdf`), 'latin1')
      const pages = pdf.match(/\/Type ?\/Page\b/g)?.length ?? 0
      expect(pages).toBeGreaterThan(0)
      expect(pages % 2).toBe(0)
    }
    expect(printFolders()).toEqual(before)
  } finally {
    await one.end()
    lp.remove()
  }
})

test('on Windows SumatraPDF is started where it lies, with files named after the paper', async () => {
  const standIn = withFakeLp()
  const one = await startApp()
  try {
    // The built program on a forced platform; what lies at the place that it starts is the program of Windows.
    await one.app.evaluate((_electron, program) => {
      const children = process.getBuiltinModule('node:child_process')
      const start = children.execFile
      const instead = (file: string, words: readonly string[], ...rest: unknown[]) => {
        const head = process.getBuiltinModule('node:fs').readFileSync(file).subarray(0, 2)
        if (String(head) !== 'MZ') throw new Error(`no program of Windows: ${file}`)
        return Reflect.apply(start, children, [program, words, ...rest])
      }
      Reflect.set(children, 'execFile', instead)
      process.getBuiltinModule('node:module').syncBuiltinESMExports()
      Object.defineProperty(process, 'platform', { value: 'win32' })
    }, standIn.program)
    const before = printFolders()
    expect(await printTwo(one)).toMatchObject({ ok: true, value: { jobs: 2 } })
    const words = standIn.words(0)
    expect(words).toEqual(
      expect.arrayContaining(['-print-to', 'ห้อง-๑', '-silent', 'noscale,duplexlong,paper=A4']),
    )
    expect(path.basename(words.at(-2) ?? '')).toMatch(/^สำเนาที่ 01 - .+ - รายงานการประชุม.*\.pdf$/)
    expect(standIn.jobs()).toBe(2)
    expect(printFolders()).toEqual(before)
  } finally {
    await one.end()
    standIn.remove()
  }
})

function printFolders(): string[] {
  return readdirSync(tmpdir()).filter(name => name.startsWith('mati-print-'))
}
