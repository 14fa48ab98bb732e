import { USAGE } from '../../core/wording/command-line'
import type { Command, Io } from './call'
import { type Ending, endWith, wrongUse } from './ending'
import { parseCall, type Shape } from './parse'

interface Entry extends Shape {
  /** Loads the command alone, so that `--help` and `check` do not wait for the press. */
  readonly load: () => Promise<Command>
}

/** Every command, as `--help` lists them. */
const COMMANDS: Readonly<Record<string, Entry>> = {
  templates: {
    operand: null,
    options: ['templates'],
    load: async () => (await import('./list-templates')).listTemplates,
  },
  new: {
    operand: 'แม่แบบ',
    options: ['to', 'templates'],
    load: async () => (await import('./start-paper')).startPaper,
  },
  check: {
    operand: 'ไฟล์',
    options: ['digits', 'templates'],
    load: async () => (await import('./check-paper')).checkPaper,
  },
  repair: {
    operand: 'ไฟล์',
    options: ['to', 'digits', 'templates'],
    load: async () => (await import('./repair-paper')).repairPaper,
  },
  info: {
    operand: 'ไฟล์',
    options: ['digits', 'templates'],
    load: async () => (await import('./describe-paper')).describePaper,
  },
  export: {
    operand: 'ไฟล์',
    options: ['to', 'digits', 'font', 'templates'],
    load: async () => (await import('./export-paper')).exportPaper,
  },
  circulate: {
    operand: 'ไฟล์',
    options: ['to', 'recipients', 'digits', 'font', 'templates'],
    load: async () => (await import('./circulate-paper')).circulatePaper,
  },
  typeset: {
    operand: 'ข้อความ.txt',
    options: ['to', 'digits', 'font'],
    load: async () => (await import('./typeset-text')).typesetText,
  },
}

/**
 * Runs one command of the command line and gives back its exit code. Every trouble becomes one Thai
 * sentence on `err`; nothing throws, and no stack is shown.
 */
export async function run(argv: readonly string[], io: Io): Promise<0 | 1 | 2> {
  const { exit, sentence } = await end(argv, io)
  if (sentence !== null) io.err(sentence)
  return exit
}

async function end([name, ...words]: readonly string[], io: Io): Promise<Ending> {
  if (name === undefined || [name, ...words].some(word => word === '--help' || word === '-h')) {
    io.out(USAGE.th)
    return { exit: 0, sentence: null }
  }
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!entry) return wrongUse('unknownCommand', name)
  const call = parseCall(words, entry)
  if ('exit' in call) return call
  try {
    const command = await entry.load()
    return await command(call, io)
  } catch {
    return endWith({ code: 'unexpected' })
  }
}
