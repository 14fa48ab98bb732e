import { describe, expect, test } from 'vitest'
import type { Block } from '../../../core/manuscript/manuscript'
import { LINE_PITCH_EM, PAGE, STYLES } from '../../../core/paper/paper'
import { plainWords } from '../../../press/typeset/line-words'
import { FOOT_ROOM } from '../../../press/typeset/notes'
import { type Page, points } from '../../../press/typeset/page'
import { allLines, PROSE, paper, paragraph, press, table } from '../paper'
import { isNote, labelsOn, lines, marksOn, noted } from './noted'

const thai = await press()

const FIRST = 'ดูระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. ๒๕๒๖'

function pagesOf(...blocks: Block[]): readonly Page[] {
  return thai.typeset(paper(blocks)).pages
}

function notesOn(page: Page | undefined): string[] {
  return (page?.lines ?? []).filter(isNote).map(({ line }) => line.text.trim())
}

describe('a note', () => {
  const pageOf = () => pagesOf(noted('ตามระเบียบ', [FIRST, 'ฉบับที่ ๒', 'ฉบับที่ ๓']), ...lines(3))[0]

  test('stands at the foot of the page that has its mark, in order, in the smaller size', () => {
    const page = pageOf()
    expect(notesOn(page)).toEqual([`1\t${FIRST}`, '2\tฉบับที่ ๒', '3\tฉบับที่ ๓'])
    const notes = page?.lines.filter(isNote) ?? []
    const edge = points(PAGE.height - PAGE.bottom)
    const pitch = STYLES.footnote.size * LINE_PITCH_EM
    expect(notes.at(-1)?.y).toBeGreaterThan(edge - pitch)
    expect(notes.map(({ line }) => line.size)).toEqual([14, 14, 14])
  })

  test('stands under a rule of 5 cm', () => {
    const page = pageOf()
    const [rule, ...more] = page?.rules ?? []
    expect(more).toEqual([])
    expect((rule?.x2 ?? 0) - (rule?.x1 ?? 0)).toBeCloseTo(points(50))
    const [note] = page?.lines.filter(isNote) ?? []
    // 5 pt above the notes, and 7 pt below what stands over it at least.
    const top = (note?.y ?? 0) - 0.75 * STYLES.footnote.size * LINE_PITCH_EM
    expect(top - (rule?.y1 ?? 0)).toBeCloseTo(5)
    expect(FOOT_ROOM).toBe(12)
  })

  test('is not counted among the lines, for it is cited by its own number', () => {
    const page = pageOf()
    expect(page?.lines.filter(isNote).map(line => line.number)).toEqual([0, 0, 0])
    expect(page?.lines.filter(line => !isNote(line)).map(line => line.number)).toEqual([1, 2, 3, 4])
  })

  test('is where a click on its mark leads', () => {
    const page = pageOf()
    const targets = page?.lines.flatMap(({ line }) => line.links.map(link => link.to))
    const places = page?.lines.flatMap(({ place }) => place ?? [])
    expect(targets).toEqual(['#note-1', '#note-2', '#note-3'])
    expect(places).toEqual(['note-1', 'note-2', 'note-3'])
  })

  test('is told after its page, its mark in brackets, in the text output', () => {
    const text = thai.text(paper([noted('พ.ศ. ๒๕๒๖', ['ดูข้อ ๙']), paragraph('ต่อไป', 'flush')]))
    expect(text).toContain('พ.ศ. ๒๕๒๖[1]')
    expect(text.indexOf('ต่อไป')).toBeLessThan(text.indexOf('[1]\tดูข้อ ๙'))
  })
})

describe('a mark', () => {
  test('is small and raised, and moves no line', () => {
    const [bare] = allLines(pagesOf(paragraph(PROSE)))
    const marked = allLines(pagesOf({ ...noted(PROSE, ['ก']), style: 'body' }))
    const called = marked.find(
      ({ line, element }) => line.calls.length > 0 && element?.role === 'P',
    )
    const [call] = called?.line.calls ?? []
    const run = called?.line.runs[call?.firstRun ?? 0]
    const words = called?.line.runs[0]
    expect(run?.rise).toBeGreaterThan(3)
    expect(run?.size).toBeLessThan((words?.size ?? 0) * 0.8)
    expect(marked[0]?.y).toBe(bare?.y)
    const steps = marked.filter(line => !isNote(line)).map(({ y }) => y)
    for (const [at, y] of steps.slice(1).entries())
      expect(y - (steps[at] ?? 0)).toBeCloseTo(STYLES.body.size * LINE_PITCH_EM)
  })

  test('never begins a line: not where the line is full, and not behind a word cut in pieces', () => {
    for (let length = 60; length < 110; length++) {
      for (const text of [PROSE.slice(0, length), 'ฆ'.repeat(length), '.'.repeat(length)]) {
        const pages = pagesOf({ ...noted(text, ['ก'], 10), style: 'flush' })
        const body = allLines(pages).filter(line => !isNote(line))
        for (const { line } of body)
          for (const call of line.calls) expect(line.text.slice(0, call.at).trim()).not.toBe('')
      }
    }
  })

  test('does not change where lines may end', () => {
    const plain = { ...paragraph(PROSE), spans: [{ text: PROSE }] }
    const spans = [
      { text: PROSE.slice(0, 12), note: { mark: '', text: 'ก' } },
      { text: PROSE.slice(12) },
    ]
    const marked = allLines(pagesOf({ ...plain, spans })).filter(line => !isNote(line))
    const words = marked.map(({ line }) => plainWords(line)).join('')
    expect(words).toBe(PROSE)
  })

  test('works in bold, in a cell, and twice after one word', () => {
    const bold: Block = {
      kind: 'paragraph',
      style: 'body',
      spans: [
        { text: 'หนา', bold: true, note: { mark: '1', text: 'ก' } },
        { text: '', note: { mark: '2', text: 'ข' } },
      ],
    }
    const cell = { paragraphs: [noted('ในตาราง', ['ค'], 3)] }
    const [page] = pagesOf(bold, table([60], [], [{ cells: [cell] }]))
    expect(notesOn(page)).toEqual(['1\tก', '2\tข', '3\tค'])
    const marked = page?.lines[0]?.line
    expect(marked?.text).toBe('หนา12')
    expect(marked?.runs.map(run => run.face)).toEqual(['bold', 'bold', 'regular'])
  })
})

describe('a note that does not fit', () => {
  test('goes on at the foot of the next page, at least two lines on either', () => {
    for (let count = 20; count < 36; count++) {
      const pages = pagesOf(...lines(count), noted('มีเชิงอรรถ', [PROSE.repeat(3)]), ...lines(8))
      const counts = pages.map(page => notesOn(page).length)
      expect(counts.filter(one => one === 1)).toEqual([])
      for (const page of pages)
        if (marksOn(page).length > 0) expect(labelsOn(page)).toEqual(marksOn(page))
    }
  })

  test('may be longer than a page, and leaves room for two lines of the text that follows', () => {
    const pages = pagesOf(noted('ยาวมาก', [PROSE.repeat(40)]), ...lines(60))
    expect(pages.length).toBeGreaterThan(3)
    const text = pages.map(page => page.lines.filter(line => !isNote(line)).length)
    expect(text[1]).toBeGreaterThanOrEqual(2)
    expect(pages.flatMap(notesOn).length).toBeGreaterThan(80)
  })

  test('goes to the next page whole when its words do', () => {
    for (let count = 30; count < 40; count++) {
      const heading = paragraph('หัวข้อ', 'heading')
      const spans = [{ text: 'เรื่อง', note: { mark: '1', text: 'ของหัวข้อ' } }]
      const pages = pagesOf(...lines(count), { ...heading, spans }, paragraph(PROSE))
      for (const page of pages) expect(labelsOn(page)).toEqual(marksOn(page))
      expect(pages.flatMap(notesOn)).toEqual(['1\tของหัวข้อ'])
    }
  })

  test('a row of a table that has it is cut so that its notes go with its lines', () => {
    const cell = { paragraphs: [1, 2, 3, 4, 5, 6, 7, 8].map(at => noted(PROSE, [PROSE], at)) }
    for (let count = 10; count < 20; count++) {
      const pages = pagesOf(...lines(count), table([100], [], [{ cells: [cell] }]))
      for (const page of pages) expect(labelsOn(page)).toEqual(marksOn(page))
      expect(pages.flatMap(labelsOn)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
    }
  })

  test('stands alone on a last page that has nothing else', () => {
    const pages = pagesOf(...lines(37), noted('ท้าย', [PROSE.repeat(20)]))
    const last = pages.at(-1)
    expect(last?.lines.every(isNote)).toBe(true)
    expect(last?.rules).toHaveLength(1)
  })
})
