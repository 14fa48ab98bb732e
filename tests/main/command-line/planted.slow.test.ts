import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { check } from '../../../core/check/check'
import { encodeContainer } from '../../../core/file/container'
import { GAPS_LEFT } from '../../../main/command-line/ending'
import { gapLines } from '../../../main/command-line/gap-line'
import { plantedLetter, plantedMinutes, plantedReport } from '../../core/check/planted'
import { contextFor } from '../../core/papers'
import { PICTURE_MEDIA } from '../../core/picture'
import { temporaryFolder } from '../temporary-folder'
import { mati } from './terminal'

test.each([
  ['minutes', plantedMinutes()],
  ['a report', plantedReport()],
  ['a letter', plantedLetter()],
] as const)(
  'check finds the faults of %s, and repair leaves what a person must judge',
  async (_, planted) => {
    const { document, meant, left } = planted
    const folder = temporaryFolder()
    const [from, to] = [path.join(folder, 'a.mati'), path.join(folder, 'b.mati')]
    writeFileSync(from, encodeContainer(document, 1, PICTURE_MEDIA))
    const checked = await mati('check', from)
    expect(checked.exit).toBe(GAPS_LEFT.exit)
    expect(checked.out).toHaveLength(meant.length)
    const context = contextFor(document)
    const told = gapLines(
      check(document, context),
      { document, context },
      { language: 'th', english: false, weighed: true },
    )
    expect(checked.out).toEqual(told)
    const mended = await mati('repair', from, '--to', to)
    expect(mended).toMatchObject({ exit: 0, err: [] })
    expect(mended.out.length).toBeGreaterThanOrEqual(meant.length - left.length)
    const rest = await mati('check', to)
    expect([rest.exit, rest.out.length]).toEqual([GAPS_LEFT.exit, left.length])
  },
)
