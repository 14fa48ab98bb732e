import path from 'node:path'
import { checkYearbook, type Flaw } from '../../core/file/yearbook'
import { LIMITS } from '../../core/file/zip'
import { type CommandLineSentence, commandLineSentence } from '../../core/wording/command-line'
import { inLanguage } from '../../core/wording/sentence'
import { disk } from '../storage/disk'
import { readFile } from '../storage/read-file'
import type { CommandCall, Io } from './call'
import { DONE, type Ending, endWith, mend } from './ending'

/** `verify`: whether a yearbook is as it was sealed, else a line for each part that is not. */
export async function verifyYearbook(call: CommandCall, io: Io): Promise<Ending> {
  const file = await readFile(disk, call.operand, LIMITS.bytes)
  if (!file.ok) return endWith(file.fault)
  const checked = checkYearbook(file.value.bytes)
  if (!checked.ok) return mend('notYearbook', path.basename(call.operand))
  const { chain, flaws } = checked.value
  const say = (name: CommandLineSentence, ...about: (string | number)[]) =>
    io.out(inLanguage(commandLineSentence(name, ...about), call.language))
  for (const { code, part } of flaws) say(FLAWS[code], part)
  if (flaws.length > 0) return mend('yearbookFlawed', path.basename(call.operand))
  say('yearbookSound', chain.papers.length, chain.seal)
  return DONE
}

const FLAWS = {
  'part-changed': 'partChanged',
  'part-missing': 'partMissing',
  'part-added': 'partAdded',
  'version-broken': 'versionBroken',
  'chain-broken': 'chainBroken',
  'seal-broken': 'sealBroken',
} as const satisfies Record<Flaw['code'], CommandLineSentence>
