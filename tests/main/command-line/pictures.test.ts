import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { encodeContainer } from '../../../core/file/container'
import { mediaKey } from '../../../core/file/media-parts'
import type { Document } from '../../../core/model/document'
import { minutes } from '../../core/minutes'
import { png } from '../../pictures'
import { LETTER } from '../../press/docx/letterhead/letter'
import { temporaryFolder } from '../temporary-folder'
import { mati } from './terminal'

const size = { width: 24, height: 30 }
const bytes = png(size)
const media = mediaKey(bytes)
const shown = {
  id: 'p1',
  media,
  format: 'png',
  ...size,
  caption: '',
  alt: '',
  size: 'half',
} as const
const PICTURED: Document = {
  ...LETTER,
  texts: { ...LETTER.texts, reason: [{ kind: 'picture', picture: shown }] },
}

function inFolder() {
  const folder = temporaryFolder()
  const at = (name: string) => path.join(folder, name)
  writeFileSync(at('pictured.mati'), encodeContainer(PICTURED, 1, new Map([[media, bytes]])))
  writeFileSync(at('plain.mati'), encodeContainer(LETTER, 1))
  writeFileSync(at('minutes.mati'), encodeContainer(minutes(), 1))
  writeFileSync(at('emblem.png'), bytes)
  return at
}

type Words = (at: (name: string) => string) => string[]

test.each<[string, Words]>([
  ['a copy for the files', at => ['paper', 'file-copy', at('pictured.mati')]],
  ['a picture that came', at => ['compare', at('plain.mati'), at('pictured.mati')]],
  ['a picture that went', at => ['compare', at('pictured.mati'), at('plain.mati')]],
  [
    'the emblem on an invitation',
    at => ['paper', 'invitation', at('minutes.mati'), '--emblem', at('emblem.png')],
  ],
])('%s is printed with its picture', async (_name, words) => {
  const at = inFolder()
  const to = at('out.docx')
  const { exit, out, err } = await mati(...words(at), '--to', to)
  expect({ exit, out }).toEqual({ exit: 0, out: [to] })
  // A file copy is the letter itself, which lacks something.
  const marked = words(at).includes('file-copy') ? [expect.stringContaining('«ร่าง»')] : []
  expect(err).toEqual(marked)
  const parts = Object.entries(unzipSync(readFileSync(to)))
  const pictures = parts.filter(([name]) => name.startsWith('word/media/'))
  expect(pictures.map(([, picture]) => mediaKey(picture))).toContain(media)
})
