import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../temporary-folder'
import { mati } from './terminal'

const MINUTES = 'tests/fixtures/format-1.mati'

/** Starts the real command, as a process of its own. */
function start(...words: string[]) {
  const child = spawn(process.execPath, ['scripts/mati.mjs', 'circulate', MINUTES, ...words])
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    err += part
  })
  const ended = new Promise<{ code: number | null; signal: string | null; err: string }>(resolve =>
    child.on('close', (code, signal) => resolve({ code, signal, err })),
  )
  return { child, ended }
}

const circulate = (to: string, recipients: string) =>
  mati('circulate', MINUTES, '--to', to, '--recipients', recipients)

/** Sends a signal once the folder is as wanted, or the command is at its end. */
async function signalWhen(
  { child, ended }: ReturnType<typeof start>,
  signal: NodeJS.Signals,
  ripe: () => boolean,
) {
  let over = false
  void ended.then(() => {
    over = true
  })
  while (!over && !ripe()) await wait(1)
  child.kill(signal)
  return ended
}

/** The names of the folder and the first bytes of each, which differ between the sets. */
function standing(folder: string): Record<string, number> {
  if (!existsSync(folder)) return {}
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  return Object.fromEntries(
    names
      .filter(entry => entry.isFile())
      .map(entry => [entry.name, readFileSync(path.join(entry.parentPath, entry.name)).length])
      .toSorted(),
  )
}

const SET = 'พส.,สตม.,rtp,dsi'
const fresh = (folder: string) => path.join(folder, '.mati-copies', 'new')
const waiting = (folder: string) => (existsSync(fresh(folder)) ? readdirSync(fresh(folder)) : [])

/** Moments of a run, by what can be seen of it from outside. */
const MOMENTS: readonly (readonly [string, (folder: string) => boolean])[] = [
  ['when its first copy is ready', folder => waiting(folder).length > 0],
  ['when half are ready', folder => waiting(folder).length >= 3],
  ['when the plan is there', folder => existsSync(path.join(folder, '.mati-copies', 'plan.json'))],
]

test.each(MOMENTS)('Ctrl+C %s leaves all or none and ends with 130', async (_name, ripe) => {
  const folder = path.join(temporaryFolder(), 'สำเนา')
  expect((await circulate(folder, 'พส.,สตม.')).exit).toBe(0)
  const before = standing(folder)
  const running = start('--to', folder, '--recipients', SET)
  const { code, err } = await signalWhen(running, 'SIGINT', () => ripe(folder))
  const done = Object.keys(standing(folder)).length === 5
  if (!done) expect(standing(folder)).toEqual(before)
  if (code === 0) expect(done).toBe(true)
  else expect({ code, said: said(err) }).toEqual({ code: 130, said: done ? 'after' : 'before' })
  expect(readdirSync(folder)).not.toContain('.mati-copies')
})

function said(err: string): string {
  if (/ไม่มีสิ่งใดเปลี่ยนแปลง/.test(err)) return 'before'
  return /มีสำเนาครบชุดแล้ว/.test(err) ? 'after' : err
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s soon after the start leaves all or none',
  async signal => {
    const folder = path.join(temporaryFolder(), 'สำเนา')
    const running = start('--to', folder, '--recipients', SET)
    await wait(600)
    const { code, signal: by } = await signalWhen(running, signal, () => true)
    const copies = Object.keys(standing(folder)).length
    if (code === 0) expect(copies).toBe(5)
    else expect([code, by]).toContainEqual(code === null ? signal : 130)
    // On a busy computer the wish may come when all is done.
    expect([0, 5]).toContain(copies)
  },
)

test.each(MOMENTS)('killed %s: the next run puts the folder right', async (_name, ripe) => {
  const folder = path.join(temporaryFolder(), 'สำเนา')
  expect((await circulate(folder, 'พส.,สตม.')).exit).toBe(0)
  await signalWhen(start('--to', folder, '--recipients', SET), 'SIGKILL', () => ripe(folder))
  const { exit, err } = await circulate(folder, 'rtp,')
  expect(exit).toBe(0)
  const names = readdirSync(folder).toSorted()
  expect(names.filter(name => name.endsWith('.pdf'))).toEqual([
    'รวมทุกสำเนา merged.pdf',
    'สำเนาที่ 01 - ตร.pdf',
  ])
  expect(names).not.toContain('.mati-copies')
  // The former set, whole: the two of before or the four of the run that was killed.
  const [aside] = names.filter(name => name.startsWith('สำเนาชุดก่อน')).slice(-1)
  expect(err.join('\n')).toContain(`«${aside}»`)
  expect([1, 2, 4]).toContain(readdirSync(path.join(folder, aside ?? '')).length)
})
