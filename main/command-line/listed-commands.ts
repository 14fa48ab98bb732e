import { OPERANDS } from '../../core/wording/usage'
import type { CommandRunner } from './call'
import type { Shape } from './parse'

interface Entry extends Shape {
  /** Loads the command alone, so that `--help` and `check` do not wait for the press. */
  readonly load: () => Promise<CommandRunner>
}

/** What any paper is read against. */
const READING = ['digits', 'templates', 'house'] as const
/** What a paper is set and written with. */
const PRINTING = [...READING, 'to', 'font', 'likeness', 'emblem', 'organisation'] as const
const FINISHING = ['line-numbers', 'watermark', 'certified'] as const

/** How a question to the register is narrowed. */
const ASKING = [
  'agency',
  'area',
  'state',
  'year',
  'since',
  'until',
  'overdue',
  'silent',
  'never-reported',
  'day',
  'json',
  'templates',
] as const

/** Every command, as `--help` lists them. */
export const LISTED_COMMANDS: Readonly<Record<string, Entry>> = {
  templates: {
    operand: null,
    options: ['templates'],
    load: async () => (await import('./list-templates')).listTemplates,
  },
  new: {
    operand: OPERANDS.template,
    options: ['to', 'templates', 'house'],
    load: async () => (await import('./start-paper')).startPaper,
  },
  next: {
    operand: OPERANDS.file,
    options: [...READING, 'to', 'special', 'only'],
    load: async () => (await import('./next-paper')).nextPaper,
  },
  report: {
    choice: OPERANDS.file,
    operand: OPERANDS.rows,
    options: [...READING, 'to', 'replace'],
    load: async () => (await import('./take-reports')).takeReports,
  },
  check: {
    operand: OPERANDS.file,
    options: [...READING, 'english', 'earlier'],
    load: async () => (await import('./check-paper')).checkPaper,
  },
  repair: {
    operand: OPERANDS.file,
    options: [...READING, 'to', 'english'],
    load: async () => (await import('./repair-paper')).repairPaper,
  },
  info: {
    operand: OPERANDS.file,
    options: READING,
    load: async () => (await import('./describe-paper')).describePaper,
  },
  export: {
    operand: OPERANDS.file,
    options: [...PRINTING, ...FINISHING, 'pdf', 'letterhead'],
    load: async () => (await import('./export-paper')).exportPaper,
  },
  compare: {
    choice: OPERANDS.old,
    operand: OPERANDS.changed,
    options: PRINTING,
    load: async () => (await import('./compare-papers')).comparePapers,
  },
  circulate: {
    operand: OPERANDS.file,
    options: [...PRINTING, ...FINISHING, 'recipients'],
    load: async () => (await import('./circulate-paper')).circulatePaper,
  },
  paper: {
    choice: OPERANDS.kind,
    operand: OPERANDS.file,
    options: [...PRINTING, 'agency', 'year', 'series', 'fiscal'],
    load: async () => (await import('./derive-paper')).derivePaper,
  },
  register: {
    operand: OPERANDS.binder,
    mayPrint: true,
    options: [
      ...ASKING,
      'list',
      'month',
      'to',
      'digits',
      'house',
      'font',
      'likeness',
      'organisation',
    ],
    load: async () => (await import('./list-duties')).listDuties,
  },
  find: {
    operand: OPERANDS.binder,
    takesMore: true,
    options: [...ASKING, 'event', 'kind', 'unserved'],
    load: async () => (await import('./find-words')).findWords,
  },
  life: {
    choice: OPERANDS.binder,
    operand: OPERANDS.matter,
    options: ['day', 'json', 'templates'],
    load: async () => (await import('./tell-life')).tellLife,
  },
  news: {
    operand: OPERANDS.file,
    options: [...READING, 'to', 'organisation', 'topics'],
    load: async () => (await import('./news-of-paper')).newsOfPaper,
  },
  year: {
    operand: OPERANDS.folder,
    options: [...PRINTING, 'year', 'series', 'fiscal'],
    load: async () => (await import('./bind-year')).bindYear,
  },
  verify: {
    operand: OPERANDS.yearbook,
    options: [],
    load: async () => (await import('./verify-yearbook')).verifyYearbook,
  },
  issue: {
    operand: OPERANDS.file,
    options: [...PRINTING, 'day', 'with-pdf'],
    load: async () => (await import('./issue-paper')).issuePaper,
  },
  adopt: {
    choice: OPERANDS.minutes,
    operand: OPERANDS.earlier,
    options: [...PRINTING, 'with-pdf'],
    load: async () => (await import('./adopt-paper')).adoptPaper,
  },
  typeset: {
    operand: OPERANDS.text,
    options: ['to', 'digits', 'font', 'likeness', 'house'],
    load: async () => (await import('./typeset-text')).typesetText,
  },
}
