import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { letterIn, opened } from './in-letterhead'
import { relation, type SmallFrame, smallFrame } from './small-frame'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const header = (words: string) =>
  `<w:hdr xmlns:w="${W}"><w:p>${words && `<w:r><w:t>${words}</w:t></w:r>`}</w:p></w:hdr>`
const reference = (pages: string, id = 'two') =>
  `<w:headerReference w:type="${pages}" r:id="${id}"/>`

/** A frame with a second header beside that of all pages. */
function frameWith(more: SmallFrame, words = 'หัวที่สอง'): Uint8Array {
  return smallFrame({
    ...more,
    parts: { 'word/header2.xml': header(words) },
    relations: [relation('two', 'header', 'header2.xml')],
  })
}

/** A section before that of the body, with the second header for its first page. */
const before = (titlePage: boolean) =>
  `<w:p><w:pPr><w:sectPr>${reference('first')}<w:pgSz w:w="11906" w:h="16838"/>${titlePage ? '<w:titlePg/>' : ''}</w:sectPr></w:pPr></w:p>`

const first = { references: reference('first') }
const even = { references: reference('even') }
const UNSHOWN: Readonly<Record<string, SmallFrame>> = {
  'for a first page that is not set apart': { section: first },
  'for a first page that is set apart no more': {
    section: first,
    settings: '<w:evenAndOddHeaders/>',
  },
  'for even pages that are like the odd': { section: even },
  'for even pages, switched off in words': {
    section: even,
    settings: '<w:evenAndOddHeaders w:val="0"/>',
  },
  'that no section names': {},
  'for the first page of a section whose own is not set apart': { body: before(false) },
}
const SHOWN: Readonly<Record<string, SmallFrame>> = {
  'for a first page that is set apart': { section: { ...first, titlePage: true } },
  'for even pages': { section: even, settings: '<w:evenAndOddHeaders/>' },
  'for the first page of a section before': { body: before(true) },
  'for the first page, from the section before': {
    body: before(false),
    section: { titlePage: true },
  },
}

async function written(frame: Uint8Array): Promise<string> {
  const parts = Object.entries(unzipSync(await letterIn(frame)))
  return parts.map(([name, part]) => `${name} ${strFromU8(part)}`).join('\n')
}

test.each(Object.entries(UNSHOWN))('a header %s stays out, and is told', async (_name, more) => {
  const frame = frameWith(more)
  const all = await written(frame)
  expect(all).not.toContain('หัวที่สอง')
  expect(all).not.toMatch(/Id="two"|r:id="two"/)
  expect(all).toContain('ตราหน่วยงาน')
  expect(opened(frame).losses).toEqual(['unshown'])
})

test('one that is empty goes without a word', () => {
  expect(opened(frameWith({ section: first }, '')).losses).toEqual([])
})

test.each(Object.entries(SHOWN))('a header %s comes along', async (_name, more) => {
  const frame = frameWith(more)
  expect(await written(frame)).toContain('หัวที่สอง')
  expect(opened(frame).losses).toEqual([])
})
