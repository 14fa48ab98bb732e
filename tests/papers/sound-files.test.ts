import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { composePlain } from '../../core/compose/plain'
import { finish, PLAIN_FINISH } from '../../core/copies/finish'
import type { Manuscript } from '../../core/manuscript/manuscript'
import { copyJobs, finishCopies, mergedJob } from '../../main/papers/copies'
import { copiesOf } from '../core/copies-of'
import { context, contextFor, sample } from '../core/papers'
import { RICH } from '../press/docx/rich-manuscript'
import { openedPress, PROSE, paper, paragraph } from '../press/paper'
import { everyPaper, PAPER_MEDIA } from './every-paper'
import { preflightAll } from './preflight'

// Every PDF that the program makes, asked of three programs that know nothing of each other.

const thai = await openedPress({ media: key => PAPER_MEDIA.get(key) })
const folder = mkdtempSync(path.join(os.tmpdir(), 'mati-sound-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Output {
  readonly name: string
  readonly manuscripts: readonly Manuscript[]
  readonly duplex: boolean
}

const minutes = sample('minutes-2561-09')
const circulated = copiesOf(
  minutes,
  contextFor(minutes),
  minutes.distribution.slice(0, 3),
  context('circular-letter'),
)
const certifier = { name: '', position: 'นักพัฒนาสังคมชำนาญการ', date: '2018-08-20' } as const
const reviewed = finishCopies(circulated, {
  ...PLAIN_FINISH,
  certifier,
  lineNumbers: true,
  watermark: true,
})

/** A page is empty where nothing stands between two breaks, or where a text has no words. */
const EMPTY = { pageNumbers: false }
const BREAK = { kind: 'page-break' } as const
const ONE_PAGE = paper([paragraph('ก')], EMPTY)

function output(name: string, manuscripts: readonly Manuscript[], duplex = false): Output {
  return { name, manuscripts, duplex }
}

const OUTPUTS: readonly Output[] = [
  ...everyPaper().flatMap(({ name, manuscripts }) => [
    output(name, manuscripts),
    output(`${name}, on both sides`, manuscripts, true),
  ]),
  ...copyJobs(circulated, false).map(job => ({ ...job, name: `file ${job.name}` })),
  ...copyJobs(circulated, true).map(job => ({ ...job, name: `print job ${job.name}` })),
  mergedJob(circulated),
  ...copyJobs(reviewed, true).map(job => ({ ...job, name: `reviewed ${job.name}` })),
  { ...mergedJob(reviewed), name: 'reviewed copies in one file' },
  output(
    'three original papers on both sides',
    everyPaper()
      .slice(0, 3)
      .flatMap(one => one.manuscripts),
    true,
  ),
  output('plain text', [composePlain(`${PROSE}\n`.repeat(40), 'thai')]),
  output('plain text on both sides', [composePlain(PROSE, 'thai')], true),
  output('footnotes on both sides', [RICH, RICH], true),
  output(
    'a certified copy on both sides',
    [finish(ONE_PAGE, { ...PLAIN_FINISH, certifier })],
    true,
  ),
  output('no words at all', [paper([], EMPTY)]),
  output('no words at all, on both sides', [paper([], EMPTY)], true),
  output('an empty page at the front', [paper([BREAK, paragraph('ก')], EMPTY)]),
  output('empty pages at the end', [paper([paragraph('ก'), BREAK, BREAK], EMPTY)], true),
  output('a room without an emblem', [paper([{ kind: 'room', height: 250 }], EMPTY)], true),
  output('letters without a face', [paper([paragraph('ກອງ 中文 😀')])], true),
]

/** What a program says of a file, and whether it was content. */
function asked(program: string, ...words: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8' })
  return { status, said: `${stdout}${stderr}` }
}

/** What MuPDF says of every file: each page that it draws, and that Debian's knows no colour profiles. */
const EXPECTED = /^(?:page .*|warning: ICC support is not available|)$/

const fileOf = (at: number): string => path.join(folder, `${at}.pdf`)
let archived = new Map<string, string>()
const pages: number[] = []

beforeAll(async () => {
  for (const [at, { manuscripts, duplex }] of OUTPUTS.entries()) {
    const made = await thai.pdf(manuscripts, { duplex })
    pages[at] = made.pages
    writeFileSync(fileOf(at), made.bytes)
  }
  archived = preflightAll(
    folder,
    OUTPUTS.map((_, at) => `${at}.pdf`),
  )
})

describe.each(OUTPUTS.map((one, at) => [one.name, at] as const))('%s', (_, at) => {
  test('qpdf finds nothing to say', () => {
    const { status, said } = asked('qpdf', '--check', fileOf(at))
    expect(said).not.toContain('WARNING')
    expect(status).toBe(0)
  })

  test('MuPDF draws all its pages without a word', () => {
    const drawn = asked('mutool', 'draw', '-F', 'trace', '-o', '/dev/null', fileOf(at))
    const complaints = drawn.said.split('\n').filter(line => !EXPECTED.test(line))
    expect(complaints).toEqual([])
    expect(drawn.status).toBe(0)
    expect(asked('mutool', 'info', fileOf(at)).said).toContain(`Pages: ${pages[at]}\n`)
  })

  test('PDFBox takes it for PDF/A-1b', () => {
    expect(archived.get(`${at}.pdf`)).toContain('<isValid type="PDF/A1-b">true</isValid>')
  })
})
