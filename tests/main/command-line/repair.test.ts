import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { encodeContainer } from '../../../core/file/container'
import type { Document } from '../../../core/model/document'
import { richText } from '../../../core/model/rich-text'
import { disk } from '../../../main/storage/disk'
import { readDocumentFile } from '../../../main/storage/document-file'
import { news } from '../documents/a-document'
import { temporaryFolder } from '../temporary-folder'
import { mati } from './terminal'

async function read(file: string): Promise<Document> {
  const opened = await readDocumentFile(disk, file)
  if (!opened.ok) throw new Error(opened.fault.code)
  return opened.value.document
}

test('repair tells each mend, writes another file and leaves the original', async () => {
  const folder = temporaryFolder()
  const [from, to] = [path.join(folder, 'a.mati'), path.join(folder, 'b.mati')]
  const body = { ...news('ใบอนุญาติ'), texts: { lead: richText('เรื่องต่างๆ ของใบอนุญาติ เวลา 9.30 น.') } }
  writeFileSync(from, encodeContainer(body, 3))
  const before = readFileSync(from)
  const { exit, out, err } = await mati('repair', from, '--to', to)
  expect({ exit, err }).toEqual({ exit: 0, err: [] })
  expect(out).toHaveLength(3)
  expect(out.join('\n')).toMatch(/อนุญาติ.*อนุญาต/)
  expect(readFileSync(from)).toEqual(before)
  const mended = await read(to)
  expect(mended.texts['lead']).toEqual(richText('เรื่องต่าง ๆ ของใบอนุญาต เวลา 09.30 น.'))
  expect(await mati('repair', to, '--to', from)).toMatchObject({ exit: 0, out: [] })
  expect(await read(from)).toEqual(mended)
})
