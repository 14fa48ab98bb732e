import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { run } from '../../../main/command-line/run'
import type { Places } from '../../../main/places'

/** The program with a mistake in it: whoever asks where its data lie meets it. */
const broken: Places = new Proxy({} as Places, {
  get() {
    throw new Error('ที่เก็บข้อมูลของโปรแกรมผิด')
  },
})

async function runBroken(...argv: string[]) {
  const err: string[] = []
  const exit = await run(argv, { out: () => {}, err: line => void err.push(line), places: broken })
  return { exit, err }
}

test('a mistake of the program says so, in which command, and what to do', async () => {
  expect(await runBroken('templates')).toEqual({
    exit: 70,
    err: ['มติทำงานผิดพลาดเองระหว่างคำสั่ง «templates» โปรดสั่งซ้ำโดยเติม --debug แล้วแจ้งข้อความที่ได้แก่ผู้ดูแล'],
  })
})

test.each([[['--debug', 'templates']], [['templates', '--debug']]])(
  '%j tells where it went wrong, line by line, before the sentence',
  async argv => {
    const { exit, err } = await runBroken(...argv)
    expect(exit).toBe(70)
    expect(err[0]).toBe('Error: ที่เก็บข้อมูลของโปรแกรมผิด')
    expect(err[1]).toMatch(/^ +at .*crash\.test\.ts/)
    expect(err.at(-1)).toContain('«templates»')
  },
)

test.each([
  ['a late throw', 'throw new Error("ช้า")'],
  ['a promise that nobody awaits', 'void Promise.reject(new Error("ช้า"))'],
])('%s ends the program in the same way', (_, mistake) => {
  const late = `process.on('newListener', name => {
    if (name === 'uncaughtException') setImmediate(() => { ${mistake} })
  })`
  const program = `data:text/javascript,${encodeURIComponent(late)}`
  const argv = ['--import', program, 'dist/main/command-line.js', '--debug', 'templates']
  const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 70, stderr: expect.stringContaining('Error: ช้า') })
  expect(stderr).toContain('โปรดสั่งซ้ำโดยเติม --debug')
})
