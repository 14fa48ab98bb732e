import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { listPrinters, lpArguments, type PrintOrder, printFile } from '../../main/print'
import { temporaryFolder } from './temporary-folder'

const ORDER: PrintOrder = {
  file: '/แฟ้ม/a.pdf',
  title: 'สำเนาที่ 01',
  printer: 'ห้องสารบรรณ',
  duplex: true,
}

/** Puts programs of these names and texts, and nothing else, on the path. */
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

test.skipIf(process.platform === 'win32')('lp gets the exact pages, unscaled, on A4', async () => {
  const place = onPath({ lp: 'for word in "$@"; do printf "%s\\n" "$word"; done > "$0.said"' })
  expect(await printFile(ORDER)).toEqual({ ok: true, value: null })
  expect(readFileSync(place('lp.said'), 'utf8').trim().split('\n')).toEqual(lpArguments(ORDER))
  expect(lpArguments(ORDER).join(' ')).toBe(
    '-d ห้องสารบรรณ -n 1 -t สำเนาที่ 01 -o sides=two-sided-long-edge -o media=A4 -o print-scaling=none -- /แฟ้ม/a.pdf',
  )
})

test('one-sided, on the default printer', () => {
  expect(lpArguments({ ...ORDER, printer: '', duplex: false })).toEqual([
    ...['-n', '1', '-t', 'สำเนาที่ 01', '-o', 'sides=one-sided', '-o', 'media=A4'],
    ...['-o', 'print-scaling=none', '--', '/แฟ้ม/a.pdf'],
  ])
})

test.skipIf(process.platform === 'win32').each([
  [
    'a printer that is gone',
    { lp: 'echo "lp: The printer or class does not exist." >&2; exit 1' },
    'printer-missing',
  ],
  [
    'a queue that refuses',
    { lp: 'echo "lp: Destination is not accepting jobs." >&2; exit 1' },
    'print-failed',
  ],
  ['a computer without lp', {}, 'printer-missing'],
])('%s', async (_name, programs, code) => {
  onPath(programs)
  expect(await printFile(ORDER)).toMatchObject({ fault: { code, subject: 'ห้องสารบรรณ' } })
})

test.skipIf(process.platform === 'win32')(
  'where Chromium finds no printer, lpstat does',
  async () => {
    onPath({
      lpstat:
        'if [ "$1" = -e ]; then echo one; echo two; else echo "system default destination: two"; fi',
    })
    expect(await listPrinters({ getPrintersAsync: async () => [] })).toEqual([
      { name: 'one', label: 'one', isDefault: false },
      { name: 'two', label: 'two', isDefault: true },
    ])
  },
)

test('without any print system there are no printers', async () => {
  onPath({})
  expect(await listPrinters({ getPrintersAsync: async () => [] })).toEqual([])
})
