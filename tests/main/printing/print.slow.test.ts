import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { lpArguments } from '../../../main/printing/lp'
import { listPrinters, type PrintGround, printFile } from '../../../main/printing/print'
import type { PrintOrder } from '../../../main/printing/print-order'
import { outsideArchive, sumatraArguments, sumatraPlace } from '../../../main/printing/sumatra'
import { temporaryFolder } from '../temporary-folder'

const ORDER: PrintOrder = {
  file: '/แฟ้ม/สำเนาที่ 01 - พส - รายงานการประชุม.pdf',
  pages: 2,
  title: 'สำเนาที่ 01 - พส - รายงานการประชุม',
  printer: 'ห้องสารบรรณ',
  duplex: true,
}

/** Puts programs of these names and texts on the path, beside a `sleep` and nothing else. */
function onPath(programs: Readonly<Record<string, string>>): (name: string) => string {
  const folder = temporaryFolder()
  for (const [name, script] of Object.entries(programs)) {
    const file = path.join(folder, name)
    writeFileSync(file, `#!/bin/sh\n${script}\n`)
    chmodSync(file, 0o755)
  }
  vi.stubEnv('PATH', folder)
  onTestFinished(() => void vi.unstubAllEnvs())
  return name => path.join(folder, name)
}

/** Writes each word it is called with on a line of `<itself>.said`, one block a call. */
const SAY = 'for word in "$@"; do printf "%s\\n" "$word"; done >> "$0.said"'
const said = (program: string) => readFileSync(`${program}.said`, 'utf8').trim().split('\n')

/** Both ways to the printer, each with a stand-in of its program: what it does is `script`. */
function platforms(script: string) {
  const place = onPath({ lp: script, 'SumatraPDF.exe': script })
  const ground = (platform: NodeJS.Platform): PrintGround => ({
    platform,
    sumatra: () => place('SumatraPDF.exe'),
    limit: () => 30_000,
    printers: async () => ['ห้องสารบรรณ'],
  })
  return {
    linux: { ground: ground('linux'), program: place('lp'), words: lpArguments(ORDER) },
    darwin: { ground: ground('darwin'), program: place('lp'), words: lpArguments(ORDER) },
    win32: {
      ground: ground('win32'),
      program: place('SumatraPDF.exe'),
      words: sumatraArguments(ORDER),
    },
  }
}
const PLATFORMS = ['linux', 'darwin', 'win32'] as const

const HANGS = `${SAY}\nexec /bin/sleep 60`

test.each(PLATFORMS)('%s: the program of the system gets the file, once', async platform => {
  const { ground, program, words } = platforms(SAY)[platform]
  expect(await printFile(ORDER, ground)).toEqual({ ok: true, value: null })
  expect(said(program)).toEqual(words)
})

test('lp gets the exact pages, unscaled, on A4, under the title of the paper', () => {
  expect(lpArguments(ORDER).join(' ')).toBe(
    `-d ห้องสารบรรณ -n 1 -t ${ORDER.title} -o sides=two-sided-long-edge -o media=A4 -o print-scaling=none -- ${ORDER.file}`,
  )
  expect(lpArguments({ ...ORDER, printer: '', duplex: false })).toEqual([
    ...['-n', '1', '-t', ORDER.title, '-o', 'sides=one-sided', '-o', 'media=A4'],
    ...['-o', 'print-scaling=none', '--', ORDER.file],
  ])
})

test('SumatraPDF gets the same of Windows; the queue shows the name of the file', () => {
  expect(sumatraArguments(ORDER)).toEqual([
    ...['-print-to', 'ห้องสารบรรณ', '-silent'],
    ...['-print-settings', 'noscale,duplexlong,paper=A4', ORDER.file],
  ])
  expect(sumatraArguments({ ...ORDER, printer: '', duplex: false })).toEqual([
    ...['-print-to-default', '-silent', '-print-settings', 'noscale,simplex,paper=A4', ORDER.file],
  ])
})

test('SumatraPDF lies where we look for it, and outside the archive of a packed program', () => {
  expect(existsSync(sumatraPlace())).toBe(true)
  expect(readFileSync(sumatraPlace()).subarray(0, 2).toString()).toBe('MZ')
  expect(
    outsideArchive(String.raw`C:\มติ\resources\app.asar\node_modules\pdf-to-printer\a.exe`),
  ).toBe(String.raw`C:\มติ\resources\app.asar.unpacked\node_modules\pdf-to-printer\a.exe`)
  expect(outsideArchive('/งาน/app.asarok/a.exe')).toBe('/งาน/app.asarok/a.exe')
})

test.each(PLATFORMS)('%s: a printer that refuses is told as that', async platform => {
  const { ground } = platforms(`${SAY}\necho "Destination is not accepting jobs." >&2; exit 1`)[
    platform
  ]
  expect(await printFile(ORDER, ground)).toMatchObject({
    fault: { code: 'print-failed', subject: 'ห้องสารบรรณ' },
  })
})

test.each(PLATFORMS)('%s: a printer that is gone is told as that', async platform => {
  const { ground } = platforms('echo "lp: The printer or class does not exist." >&2; exit 1')[
    platform
  ]
  const order = { ...ORDER, printer: 'เครื่องเก่า' }
  expect(await printFile(order, ground)).toMatchObject({
    fault: { code: 'printer-missing', subject: 'เครื่องเก่า' },
  })
})

test.each(PLATFORMS)(
  '%s: a program that hangs is ended, called once, told as unsure',
  async platform => {
    const { ground, program, words } = platforms(HANGS)[platform]
    const hasty = { ...ground, limit: () => 200 }
    expect(await printFile(ORDER, hasty)).toMatchObject({
      fault: { code: 'print-unsure', subject: 'ห้องสารบรรณ' },
    })
    expect(said(program)).toEqual(words)
  },
)

test.each(PLATFORMS)('%s: a person who turns back does not wait for it', async platform => {
  const { ground } = platforms(HANGS)[platform]
  const turning = new AbortController()
  const printing = printFile(ORDER, { ...ground, signal: turning.signal })
  turning.abort()
  expect(await printing).toMatchObject({ fault: { code: 'print-unsure' } })
})

test.each(PLATFORMS)(
  '%s: a job that is in the queue by then is not called unsure',
  async platform => {
    const { ground } = platforms(SAY)[platform]
    const signal = AbortSignal.abort()
    expect(await printFile(ORDER, { ...ground, signal })).toEqual({ ok: true, value: null })
  },
)

test('the more pages, the more time', async () => {
  const { ground } = platforms('exec /bin/sleep 0.5').linux
  const limit = (pages: number) => 50 * pages
  const outcome = async (pages: number) => printFile({ ...ORDER, pages }, { ...ground, limit })
  expect(await outcome(1)).toMatchObject({ fault: { code: 'print-unsure' } })
  expect(await outcome(1000)).toEqual({ ok: true, value: null })
})

test('a computer without lp or without SumatraPDF', async () => {
  const { linux, win32 } = platforms(SAY)
  onPath({})
  expect(await printFile(ORDER, linux.ground)).toMatchObject({ fault: { code: 'printer-missing' } })
  const ground = { ...win32.ground, sumatra: () => '/ไม่มี/SumatraPDF.exe' }
  expect(await printFile(ORDER, ground)).toMatchObject({ fault: { code: 'print-failed' } })
})

const LPSTAT =
  'if [ "$1" = -e ]; then echo one; echo two; else echo "system default destination: two"; fi'

test('where Chromium finds no printer, lpstat does; Windows has none', async () => {
  onPath({ lpstat: LPSTAT })
  const none = { getPrintersAsync: async () => [] }
  expect(await listPrinters(none, 'linux')).toEqual([
    { name: 'one', label: 'one', isDefault: false },
    { name: 'two', label: 'two', isDefault: true },
  ])
  expect(await listPrinters(none, 'win32')).toEqual([])
})

test('without any print system there are no printers', async () => {
  onPath({})
  expect(await listPrinters({ getPrintersAsync: async () => [] })).toEqual([])
})
