import { describe, expect, test } from 'vitest'
import { RULE_BOOK, RULE_SETS, RULES } from '../../core/check/rule-book'
import { MEDIA_BYTES } from '../../core/file/media-parts'
import { LIMITS } from '../../core/file/zip'
import { IMAGE_LIMITS } from '../../core/image/facts'
import { DERIVED_KINDS } from '../../core/model/derived-kinds'
import { recipientsOf } from '../../core/model/recipients'
import { ROSTER_LIMITS } from '../../core/office/roster'
import { FLAVOURS } from '../../core/paper/flavour'
import { LIKENESSES } from '../../core/paper/likeness'
import { Part } from '../../core/template/template'
import { toThaiDigits } from '../../core/thai/numerals'
import { SHEET_WORDS } from '../../core/wording/desk'
import { inLanguage, LANGUAGES } from '../../core/wording/sentence'
import { USAGE } from '../../core/wording/usage'
import { FLAGS } from '../../main/command-line/call'
import { LISTED_COMMANDS } from '../../main/command-line/listed-commands'
import { COMMANDS, MENUS } from '../../preload/commands/commands'
import { sample } from '../core/papers'
import { codeIn, commandsIn, PAGES, SOURCES, sectionOf, textOf } from './docs-pages'

// Counts, commands, options, keys and codes that the pages tell, beside the program's own lists.

const README = textOf('README.md')

describe('rules', () => {
  const mended = RULES.filter(name => RULE_BOOK[name].mend !== undefined)

  test('README.md tells how many there are, in both languages', () => {
    expect(README).toContain(`กฎทั้ง ${toThaiDigits(String(RULES.length))} ข้อ`)
    expect(README).toContain(`(${RULES.length} rules,`)
  })

  test('and how many of them mend by themselves', () => {
    expect(README).toContain(`(${mended.length} of the rules can)`)
  })

  test('rules.md lists each, by its set', () => {
    for (const [set, rules] of Object.entries(RULE_SETS)) {
      const listed = sectionOf('docs/rules.md', `ชุด \`${set}\``).matchAll(/^\| `([\w-]+)` \|/gm)
      expect([...listed].map(([, name]) => name)).toEqual(rules.map(({ name }) => name))
    }
  })
})

describe('the command line', () => {
  const taken = new Set([
    ...Object.values(LISTED_COMMANDS).flatMap(({ options }) => options),
    // What may stand in every command.
    ...['lang', 'debug', 'help'],
  ])
  const optionsIn = (text: string) =>
    new Set([...text.matchAll(/--([a-z][a-z-]*)/g)].map(([, name = '']) => name))
  const mati = PAGES.flatMap(page => [
    ...commandsIn(page, 'npm run -s mati --'),
    ...commandsIn(page, 'mati'),
  ]).map(line => line.replace(/^npm run -s mati -- |^mati /, ''))
  const commandsTold = new Set(
    mati.map(line => line.split(' ')[0]).filter(word => /^[a-z]+$/.test(word ?? '')),
  )

  test('the pages tell of every command, and of no other', () => {
    expect([...commandsTold].toSorted()).toEqual(Object.keys(LISTED_COMMANDS).toSorted())
  })

  test('README.md shows each command once by an example', () => {
    const shown = commandsIn('README.md', 'npm run -s mati --').map(line => line.split(' ')[5])
    expect(shown.filter(word => word !== '--help')).toEqual([
      'templates',
      'new',
      'next',
      'check',
      'repair',
      'export',
      'circulate',
      'paper',
      'compare',
      'typeset',
      'info',
      'register',
      'find',
      'news',
      'year',
      'verify',
      'issue',
      'adopt',
      'report',
      'life',
    ])
  })

  test.each(mati.filter(line => Object.hasOwn(LISTED_COMMANDS, line.split(' ')[0] ?? '')))(
    '«%s» asks for no option that the command does not take',
    line => {
      const options: readonly string[] = LISTED_COMMANDS[line.split(' ')[0] ?? '']?.options ?? []
      expect(
        [...optionsIn(line)].filter(
          name => !options.includes(name) && !['lang', 'debug'].includes(name),
        ),
      ).toEqual([])
    },
  )

  test.each(LANGUAGES)('--help in %s tells every option, and of no other', language => {
    const told = optionsIn(inLanguage(USAGE, language))
    expect([...told, 'help'].toSorted()).toEqual([...taken].toSorted())
  })

  test.each(['README.md', ...PAGES.filter(page => page.startsWith('docs/'))])(
    'the options that %s names of it are taken by some command',
    page => {
      const named = codeIn(textOf(page)).filter(code => code.startsWith('--'))
      expect([...optionsIn(named.join(' '))].filter(name => !taken.has(name))).toEqual([])
    },
  )

  test('choices are told as they are', () => {
    expect(README).toContain(`--pdf ${FLAVOURS.join('|')}`)
    expect(README).toContain(`--lang ${LANGUAGES.join('|')}`)
    for (const language of LANGUAGES)
      expect(inLanguage(USAGE, language)).toContain(`--likeness ${LIKENESSES.join('|')}`)
    expect(FLAGS).toContain('english')
  })

  test('it ends with the codes that README.md and --help tell', () => {
    const [, ending = ''] =
      /readonly exit: ([\d |]+)/.exec(textOf('main/command-line/ending.ts')) ?? []
    const [, software = ''] = /SOFTWARE = (\d+)/.exec(textOf('main/command-line/run.ts')) ?? []
    const codes = [...ending.split(' | '), software].toSorted()
    const told = (text: string, from: RegExp) =>
      [...(from.exec(text)?.[0] ?? '').matchAll(/(?<![\d.])\d+(?=[ ,])/g)]
        .map(([code]) => code)
        .toSorted()
    expect(told(README, /^จบด้วยรหัส .*$/m)).toEqual(codes)
    expect(told(README, /^A command ends with [\s\S]*?\n\n/m)).toEqual(codes)
    expect(told(inLanguage(USAGE, 'th'), /^จบด้วย [\s\S]*$/m)).toEqual(codes)
    expect(told(inLanguage(USAGE, 'en'), /^Ends with [\s\S]*$/m)).toEqual(codes)
  })
})

describe('the window', () => {
  const held = new Set(COMMANDS.flatMap(({ keys, also = [] }) => [keys, ...also]))
  const KEYS = /\b(?:(?:Ctrl|Alt|Shift)\+)+(?:ลูกศร|arrow|[A-Z0-9][a-z]*|,)|\bF\d+\b/g
  const ARROWS = ['Up', 'Down', 'Left', 'Right']
  /** As commands write their keys; an arrow stands for all four. */
  const asHeld = (keys: string) => {
    const name = keys.replace('Ctrl+', 'CmdOrCtrl+')
    return /ลูกศร|arrow/.test(name) ? ARROWS.map(arrow => name.replace(/ลูกศร|arrow/, arrow)) : [name]
  }
  /** Keys of a place of their own: stopping a command or copying, leaving a footnote, exporting a register, the next pane. */
  const ELSEWHERE = ['CmdOrCtrl+C', 'CmdOrCtrl+Enter', 'CmdOrCtrl+E', 'F6']

  test.each(PAGES)('every key that %s tells belongs to a command', page => {
    const told = [...textOf(page).matchAll(KEYS)].flatMap(([keys]) => asHeld(keys))
    expect(told.filter(keys => !held.has(keys) && !ELSEWHERE.includes(keys))).toEqual([])
  })

  test('keys are known when they are seen', () => {
    const told = [...README.matchAll(KEYS)].map(([keys]) => keys)
    expect(told).toEqual(expect.arrayContaining(['F8', 'Ctrl+Z', 'Alt+ลูกศร', 'Ctrl+Alt+F']))
  })

  test.each(PAGES)('every setting that %s leads to is called so', page => {
    const names: readonly string[] = Object.values(SHEET_WORDS).map(({ th }) => th)
    const ways = textOf(page).matchAll(/([ก-๙]+) › ([ก-๙]+(?: · [A-Za-z]+)?)/g)
    for (const [, dialog = '', setting = ''] of ways) {
      expect(dialog).toBe(SHEET_WORDS.settingsTitle.th)
      expect(names).toContain(setting)
    }
  })

  test.each(PAGES)('every command of a menu that %s leads to is called so', page => {
    const names = MENUS.flatMap(({ label, sections }) =>
      sections.flat().map(command => `${label.th} → **${command.label.th}**`),
    )
    const ways = [...textOf(page).matchAll(/[ก-๙]+ → \*\*[^*]+\*\*/g)].map(([way]) => way)
    expect(ways.filter(way => !names.includes(way))).toEqual([])
  })

  test('what README.md puts in «…» is said by the program', () => {
    const said = SOURCES.map(textOf).join('\n')
    const quoted = [...README.matchAll(/«([^»…]+)»/g)].map(([, words = '']) => words)
    const plain = quoted.filter(words => !/[๐-๙]/.test(words))
    expect(plain.length).toBeGreaterThan(3)
    expect(plain.filter(words => !said.includes(words))).toEqual([])
  })
})

describe('papers and templates', () => {
  test('papers.md has a line for each paper that is made from a document', () => {
    const rows = textOf('docs/papers.md').matchAll(/^\| `([\w-]+)` \|/gm)
    expect([...rows].map(([, kind]) => kind)).toEqual(DERIVED_KINDS)
  })

  test.each(LANGUAGES)('--help in %s names each of them', language => {
    for (const kind of DERIVED_KINDS) expect(inLanguage(USAGE, language)).toContain(kind)
  })

  test('templates.md has a line for each kind of content that a part may have', () => {
    const kinds = Part.options.flatMap(({ entries: { content } }): readonly string[] =>
      'options' in content ? content.options : [content.literal],
    )
    const [, table = ''] = textOf('docs/templates.md').split('| `content` | สิ่งที่ผู้ใช้กรอก')
    const rows = (table.split('\n\n')[0] ?? '').matchAll(/^\| `(\w+)` \|/gm)
    expect([...rows].map(([, kind]) => kind).toSorted()).toEqual(kinds.toSorted())
  })
})

describe('bounds', () => {
  const MB = 1024 * 1024
  const rowOf = (page: string, start: string) =>
    textOf(page)
      .split('\n')
      .find(line => line.startsWith(start)) ?? ''

  test('doors.md tells how much a document, a registry and a picture may be', () => {
    const { bytes, parts, ratio } = LIMITS
    expect(rowOf('docs/doors.md', '| a document,')).toContain(
      `${bytes / MB} MB packed and unpacked, ${parts} parts, ${ratio} : 1,`,
    )
    expect(rowOf('docs/doors.md', '| a picture,')).toContain(
      `${IMAGE_LIMITS.bytes / MB} MB, ${IMAGE_LIMITS.pixels / 1e6} million pixels, ${MEDIA_BYTES / MB} MB a document`,
    )
    expect(textOf('docs/pictures.md')).toContain(
      `${IMAGE_LIMITS.bytes / MB} MB and ${IMAGE_LIMITS.pixels / 1e6} million pixels a picture`,
    )
  })

  test('papers.md tells how many people are pasted at once', () => {
    expect(textOf('docs/papers.md')).toContain(
      `ครั้งละ ${toThaiDigits(String(ROSTER_LIMITS.rows))} แถว`,
    )
  })

  test('README.md tells how many copies the sample makes', () => {
    const { length } = recipientsOf(sample('minutes-2561-09'))
    expect(README).toContain(`พร้อมสำเนา ${toThaiDigits(String(length))} ฉบับ`)
    expect(README).toContain(`${length} numbered copies`)
  })
})
