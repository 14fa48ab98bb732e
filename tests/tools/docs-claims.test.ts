import { parseSync } from 'vite'
import { describe, expect, test } from 'vitest'
import { codeIn, PAGES, SOURCES, sectionOf, textOf } from './docs-pages'

// What ARCHITECTURE.md says is so everywhere, or in one place only.

/** The files of the program whose text matches. */
const where = (pattern: RegExp, room = '') =>
  SOURCES.filter(file => file.startsWith(room) && pattern.test(textOf(file)))

describe('only in one place', () => {
  test.each<[string, RegExp, string, readonly string[]]>([
    ['pdfkit is behind one adapter', /from 'pdfkit/, '', ['press/paint/pdf-file.ts']],
    [
      'pages reach the window through one policy',
      /\.createPolicy\(/,
      '',
      ['renderer/port/trusted.ts'],
    ],
    ['a context is made at its one door', /\bas Context\b/, '', ['core/office/registry.ts']],
    ['requests come through one channel', /\.invoke\(/, 'preload', ['preload/index.ts']],
    ['and are answered at one', /\.handle\(DOOR\b/, '', ['main/requests/serve.ts']],
    [
      'the draft mark is put on by whoever judges',
      /\bdraftMark = /,
      '',
      ['core/derive/marked-paper.ts'],
    ],
    [
      'what is composed is judged, or bears the mark of its paper',
      /import \{.*compose\/compose'/,
      '',
      ['core/derive/cover-letter.ts', 'core/derive/marked-paper.ts'],
    ],
    [
      'type is set in the process for it, and by a command in its own',
      /\bopenPress\(/,
      'main',
      ['main/command-line/write-paper.ts', 'main/workers/press-process.ts'],
    ],
    [
      'no part of Electron is known outside main and the bridge',
      /from 'electron'/,
      '',
      [...where(/from 'electron'/, 'main/'), 'preload/index.ts'],
    ],
    [
      "no break of a line on paper is asked of the platform's segmenter",
      /new Intl\.Segmenter/,
      'core',
      [],
    ],
    ['nor while it is set', /Intl\.Segmenter/, 'press', []],
  ])('%s', (_, pattern, room, files) => {
    expect(where(pattern, room).toSorted()).toEqual([...files].toSorted())
  })

  test('an errno becomes a Fault in the room of storage', () => {
    expect(
      where(/'E(NOENT|NOSPC|ACCES|PERM|BUSY|ROFS)'/).filter(file => !/^main\/storage\//.test(file)),
    )
      // Whether a program is there to print with; it has no sentence of a file.
      .toEqual(['main/printing/program.ts'])
  })
})

/** A node of a syntax tree, as much as is looked at here. */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [field: string]: unknown
}

function nodesOf(node: Node): Node[] {
  const within = Object.values(node)
    .flat()
    .filter(child => typeof child === 'object' && child !== null && 'type' in child)
  return [node, ...within.flatMap(child => nodesOf(child as Node))]
}

/** A clause that throws on what is no errno, or asks for the errno, takes no mistake of ours. */
const PASSES_ON = /\bthrow\b|\b(faultOf|faultAt|errnoOf)\(/

/** Words without which nothing is caught. */
const MAY_CATCH = /catch|\.then\(|allSettled|unhandledRejection|uncaughtException|startCatching/

/** Whether a file takes whatever is thrown, at one place or more. */
function catchesAll(file: string): boolean {
  const text = textOf(file)
  if (!MAY_CATCH.test(text)) return false
  const nodes = nodesOf(parseSync(file, text).program as unknown as Node)
  return nodes.some(node => {
    const words = (one: unknown) => text.slice((one as Node).start, (one as Node).end)
    if (node.type === 'CatchClause') return !PASSES_ON.test(words(node))
    if (node.type !== 'CallExpression') return false
    const callee = words(node['callee'])
    const given = node['arguments'] as readonly Node[]
    if (callee.endsWith('.catch')) return !PASSES_ON.test(given.map(words).join())
    if (callee.endsWith('.then')) return given.length > 1
    return (
      /\.(startCatching|allSettled)$/.test(callee) ||
      /^process\.on\('(uncaughtException|unhandledRejection)'/.test(words(node))
    )
  })
}

/** Where what we did wrong is caught: what waited for an answer gets one, and what was typed is kept. */
const OURS = [
  'main/command-line.ts',
  'main/command-line/run.ts',
  'main/index.ts',
  'main/journal/journal-thread.ts',
  'main/log.ts',
  'main/requests/serve.ts',
  'main/workers/press-process.ts',
  'main/workers/register-service.ts',
  'renderer/parts/trouble-boundary.tsx',
]

/** Where code that is not ours throws as its way of saying no, each with what it says no to. */
const NOT_OURS: Readonly<Record<string, string>> = {
  'core/file/json.ts': 'text that is no JSON',
  'core/file/zip.ts': 'bytes that do not unpack',
  'core/image/png-pixels.ts': 'pixels that do not unpack',
  'main/command-line/read-text.ts': 'bytes that are no text of this encoding',
  'main/command-line/same-file.ts': 'a path that leads to no file',
  'main/documents/open-documents.ts':
    'a turn that went wrong: whoever waits for it hears, the next begins',
  'main/office/settings.ts': 'a settings file that the library cannot read or write',
  'main/register/register.ts': 'an index that the engine cannot read: it is made anew',
  'main/storage/lock-file.ts': 'a mark that is swept away without success',
  'main/storage/open-marks.ts': 'an account without a name',
  'main/storage/server-clock.ts': 'a probe that is swept away without success',
  'main/storage/set-aside.ts': 'a file that cannot be moved',
  'main/window/app-protocol.ts': 'a file of the page that is not there',
  'main/workers/drawing.ts': 'a drawing that cannot be drawn',
  'press/docx/letterhead/markup.ts': 'markup that is no XML',
  'press/docx/letterhead/unzip.ts': 'bytes that do not unpack',
  'press/press.ts': 'a list of words that is not there',
  'press/typeset/installed.ts': 'fonts of the computer that cannot be read',
  'renderer/images/prepare.ts': 'a picture that the browser cannot show',
}

test('whatever is thrown is caught in these places and nowhere else', () => {
  const boundary = where(/getDerivedStateFromError/)
  const found = [...SOURCES.filter(catchesAll), ...boundary]
  expect(found.toSorted()).toEqual([...OURS, ...Object.keys(NOT_OURS)].toSorted())
})

test('ARCHITECTURE.md names the places where what we did wrong is caught, all of them', () => {
  const decisions = sectionOf('ARCHITECTURE.md', 'Decisions, and why')
  const [, told = ''] = decisions.split('**Three ways to go wrong.**')
  const files = codeIn(told.replaceAll(/\s+/g, ' ')).filter(name => /\.tsx?$/.test(name))
  expect(files.toSorted()).toEqual(OURS)
})

describe('names', () => {
  const glossary = codeIn(textOf('docs/names.md').split('\n\n')[1] ?? '')
  const exported = (name: string) =>
    where(new RegExp(`^export (async )?(function|const|interface|type) ${name}\\b`, 'm'), 'core')
      .length > 0 || where(new RegExp(`^export interface ${name}\\b`, 'm'), 'press').length > 0

  test.each(glossary.filter(name => /^[A-Z]/.test(name)))('%s of the glossary is a type', name => {
    expect(exported(name)).toBe(true)
  })

  test.each(glossary.filter(name => /^[a-z]/.test(name)))(
    '%s of the glossary is a function of the core, or a field of its model',
    name => {
      const fields = where(new RegExp(`^ +${name}: v\\.`, 'm'), 'core/model')
      expect(exported(name) || fields.length > 0).toBe(true)
    },
  )

  test('what the pages call by its name, as a function or a type, is there under it', () => {
    const [, ...rest] = textOf('ARCHITECTURE.md').split('## Decisions, and why')
    const called = [
      ...codeIn(rest.join('')),
      ...codeIn(sectionOf('ARCHITECTURE.md', 'The walk of one datum: an action item')),
      ...codeIn(textOf('docs/names.md')),
    ]
      .map(name => name.replace(/\(.*\)$/, ''))
      .filter(name => /^[A-Za-z]*[a-z][A-Z]\w*$/.test(name) || /^[A-Z][a-z]+$/.test(name))
    const declared = (name: string) =>
      where(
        new RegExp(
          `^export (async )?(function|const|class|interface|type) ${name}\\b|^ +${name}: v\\.`,
          'm',
        ),
      )
    expect(called.length).toBeGreaterThan(20)
    expect(called.filter(name => declared(name).length === 0)).toEqual([])
  })
})

describe('what is said of libraries', () => {
  const about: {
    dependencies: Record<string, string>
    devDependencies: Record<string, string>
    engines: { node: string }
  } = JSON.parse(textOf('package.json'))
  const all = { ...about.dependencies, ...about.devDependencies }

  test('every dependency is one exact version', () => {
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual(
      [],
    )
  })

  test('lexical and its packages are of one version', () => {
    const versions = Object.entries(all).filter(([name]) => /^(@lexical\/|lexical$)/.test(name))
    expect(versions.length).toBeGreaterThan(5)
    expect(new Set(versions.map(([, version]) => version)).size).toBe(1)
  })

  test.each(PAGES)('the versions that %s names are those that are used', page => {
    const text = textOf(page)
    const [electron = ''] = all['electron']?.split('.') ?? []
    const [node = ''] = /\d+/.exec(about.engines.node) ?? []
    const pinned = /electron@(\d+)/.exec(textOf('scripts/electron/old-types.mjs'))?.[1] ?? ''
    for (const [, named = ''] of text.matchAll(/axe-core (\d+\.\d+\.\d+)/g))
      expect(named).toBe(all['axe-core'])
    for (const [, named = ''] of text.matchAll(/Electron (\d+)/g))
      expect([electron, pinned]).toContain(named)
    for (const [, named = ''] of text.matchAll(/Node(?:\.js)? (\d+) (?:or newer|ขึ้นไป)/g))
      expect(named).toBe(node)
  })
})
