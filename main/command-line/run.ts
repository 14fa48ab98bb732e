import { existsSync } from 'node:fs'
import path from 'node:path'
import { ok, type Result } from '../../core/fault'
import { houseOf } from '../../core/office/context'
import type { SharedOffice } from '../../core/office/shared-office'
import { commandLineSentence } from '../../core/wording/command-line'
import { inLanguage } from '../../core/wording/sentence'
import { USAGE } from '../../core/wording/usage'
import { readHouseFile } from '../office/house-file'
import { sharedNear } from '../office/shared-near'
import { disk } from '../storage/disk'
import { sweepFolder } from '../storage/sweep'
import type { CommandCall, Io } from './call'
import { type Ending, endWith, wrongUse } from './ending'
import { type Spoken, spokenIn } from './language'
import { LISTED_COMMANDS } from './listed-commands'
import { parseCall } from './parse'
import { isSameFile } from './same-file'

/** Stands anywhere on the line: a mistake of the program's own is told with its stack. */
const DEBUG = '--debug'

/**
 * Runs one command of the command line and gives back its exit code. Every trouble becomes one
 * sentence on `err`, in Thai unless `--lang` asks otherwise; nothing throws.
 */
export async function run(argv: readonly string[], io: Io): Promise<Ending['exit'] | 70> {
  try {
    const spoken = spokenIn(withoutDebug(argv))
    const { exit, sentence } = spoken.wrong ?? (await end(spoken, io))
    if (sentence !== null) io.err(oneLine(inLanguage(sentence, spoken.language)))
    return exit
  } catch (error) {
    return crashed(error, argv, io)
  }
}

/** Says that the program itself went wrong, with the stack where `--debug` asks for it, and gives the exit code. */
export function crashed(error: unknown, argv: readonly string[], io: Pick<Io, 'err'>): 70 {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
  if (argv.includes(DEBUG)) for (const line of stack.split('\n')) io.err(oneLine(line))
  const { words, language } = spokenIn(withoutDebug(argv))
  io.err(oneLine(inLanguage(commandLineSentence('crashed', words[0] ?? ''), language)))
  return SOFTWARE
}

/** The exit code of a program that is wrong itself: `EX_SOFTWARE` of sysexits. */
const SOFTWARE = 70

const withoutDebug = (argv: readonly string[]) => argv.filter(word => word !== DEBUG)

async function end({ words: all, language }: Spoken, io: Io): Promise<Ending> {
  const [name, ...words] = all
  if (name === undefined || all.some(word => word === '--help' || word === '-h')) {
    io.out(inLanguage(USAGE, language))
    return { exit: 0, sentence: null }
  }
  const unseen = all.find(word => word !== oneLine(word))
  if (unseen !== undefined) return wrongUse('unseenCharacter', unseen)
  const entry = Object.hasOwn(LISTED_COMMANDS, name) ? LISTED_COMMANDS[name] : undefined
  if (!entry) return wrongUse('unknownCommand', name)
  const call = parseCall(words, entry, language)
  if ('exit' in call) return call
  const settled = await settleHouse(call)
  if (!settled.ok) return endWith(settled.fault)
  if (await isOverItself(call)) return wrongUse('overItself', call.to)
  await sweepAround(call.to)
  const command = await entry.load()
  return command(settled.value, { ...io, out: line => io.out(oneLine(line)) })
}

/** Whether what would be written is one of the files that it is made from. */
async function isOverItself(call: CommandCall): Promise<boolean> {
  const { operand, choice, letterhead, houseFile, emblem, font, to } = call
  const read = [operand, choice, letterhead, houseFile, emblem, font].filter(file => file !== '')
  const same = await Promise.all(read.map(file => isSameFile(file, to)))
  return to !== '' && same.includes(true)
}

/** Clears away what a run that was killed left where this one writes: into a folder, or beside a file. */
async function sweepAround(to: string): Promise<void> {
  if (to === '') return
  await sweepFolder(disk, path.dirname(to))
  await sweepFolder(disk, to)
}

/** Words from a file stay on their line and give a terminal no orders; a tab parts columns. */
function oneLine(text: string): string {
  return text.replaceAll(/[^\P{Cc}\t]+/gu, ' ')
}

/**
 * The call with what its binder shares, and with the house style of its file, or else of the binder; digits and an
 * organisation that were asked for win over those of the house.
 */
async function settleHouse(call: CommandCall): Promise<Result<CommandCall>> {
  const place = [call.choice, call.operand].find(word => word !== '' && existsSync(word))
  const near = place ?? (call.to === '' ? null : path.dirname(call.to))
  const shared = near === null ? ok<SharedOffice>({}) : await sharedNear(disk, near)
  if (!shared.ok) return shared
  const file =
    call.houseFile === ''
      ? ok(shared.value.house ?? null)
      : await readHouseFile(disk, call.houseFile)
  if (!file.ok) return file
  if (file.value === null) return ok({ ...call, shared: shared.value })
  const house = houseOf(call.house, file.value)
  return ok({
    ...call,
    shared: shared.value,
    house: { ...house, digits: call.digits ?? house.digits },
  })
}
