import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { caretInText, draftWords, pressKeys, slowDown, TIMES } from './real-keys'
import { type RunningApp, startApp } from './start-app'

let one: RunningApp

test.afterEach(() => one.end())

/** The letters that are pressed, each `<number>.`, one after the other. */
const EVERY_MS = 100

/** Presses keys for so many ms and kills the program; gives back how many were pressed. */
async function typeAndKill(milliseconds: number): Promise<number> {
  const gone = one.app.waitForEvent('close')
  let pressed = 0
  const from = performance.now()
  while (performance.now() - from < milliseconds) {
    await pressKeys(one, 'k')
    pressed++
    await pause(Math.max(0, from + pressed * EVERY_MS - performance.now()))
  }
  one.app.process().kill('SIGKILL')
  await gone
  return pressed
}

for (const rate of [1, 10])
  test(`a kill while keys come leaves a whole draft that is a moment old, ${rate} times as slow`, async () => {
    test.setTimeout(120_000 + TIMES * 30_000)
    const lost: number[] = []
    for (let time = 0; time < TIMES; time++) {
      one = await startApp()
      await expect(one.page.locator('[contenteditable=true]').first()).toBeVisible()
      await caretInText(one.page)
      await slowDown(one.page, rate)
      const pressed = await typeAndKill(2_500 + ((time * 331) % 1500))
      // A draft that is damaged throws here.
      const kept = /kk+/.exec(draftWords(one.userData))?.[0].length ?? 0
      lost.push((pressed - kept) * EVERY_MS)
      expect(kept, 'a draft while keys keep coming').toBeGreaterThan(0)
      await one.end()
    }
    lost.sort((a, b) => a - b)
    const middle = lost[Math.floor(lost.length / 2)]
    const cost = `typing lost by ${TIMES} kills, ${rate}×: median ${middle} ms, most ${lost.at(-1)} ms`
    test.info().annotations.push({ type: 'cost', description: cost })
    process.stdout.write(`${cost}\n`)
  })
