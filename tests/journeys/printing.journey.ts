import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import type { OpenDocument, Reply } from '../../preload/contract'
import { startApp } from './start-app'

/** Keeps what it was called with, and the file, under the number of the job. */
const FAKE_LP = `#!/bin/sh
cd "$(dirname "$0")"
number=$(ls job-*.pdf 2>/dev/null | wc -l)
for word in "$@"; do printf '%s\\n' "$word"; last=$word; done > "job-$number.txt"
cp "$last" "job-$number.pdf"
`

test.skip(process.platform === 'win32', 'lp is the print command of Linux and macOS')

test('copies go to the printer one job each, on both sides, and leave nothing behind', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'mati-lp-'))
  writeFileSync(path.join(folder, 'lp'), FAKE_LP)
  chmodSync(path.join(folder, 'lp'), 0o755)
  const usual = process.env['PATH']
  process.env['PATH'] = `${folder}:${usual}`
  const one = await startApp()
  try {
    await expect(one.page.locator('[contenteditable=true]').first()).toBeVisible()
    const before = printFolders()
    const jobs = await one.page.evaluate(async () => {
      const ask: (...words: unknown[]) => Promise<unknown> = Reflect.get(window, 'desk').ask
      const sample = (await ask('document:open-sample', 'minutes-2561-09')) as {
        value: OpenDocument
      }
      const { handle, document } = sample.value
      const options = { recipients: ['dsi', 'rtp'], coverLetter: true, duplex: true }
      return (await ask(
        'document:print',
        handle,
        document,
        'ห้อง-๑',
        options,
      )) as Reply<'document:print'>
    })
    expect(jobs).toEqual({ ok: true, value: { jobs: 2 } })
    for (const number of [0, 1]) {
      const words = readFileSync(path.join(folder, `job-${number}.txt`), 'utf8').split('\n')
      expect(words).toEqual(
        expect.arrayContaining(['ห้อง-๑', 'sides=two-sided-long-edge', 'media=A4']),
      )
      const pdf = readFileSync(path.join(folder, `job-${number}.pdf`), 'latin1')
      const pages = pdf.match(/\/Type ?\/Page\b/g)?.length ?? 0
      expect(pages).toBeGreaterThan(0)
      expect(pages % 2).toBe(0)
    }
    expect(printFolders()).toEqual(before)
  } finally {
    process.env['PATH'] = usual
    await one.end()
    rmSync(folder, { recursive: true, force: true })
  }
})

function printFolders(): string[] {
  return readdirSync(tmpdir()).filter(name => name.startsWith('mati-print-'))
}
