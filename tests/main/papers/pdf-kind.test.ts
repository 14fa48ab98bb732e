import { expect, test } from 'vitest'
import { ok } from '../../../core/fault'
import { decodeContainer } from '../../../core/file/container'
import { mediaKey } from '../../../core/file/media-parts'
import type { News } from '../../../core/model/document'
import { FLAVOURS } from '../../../core/paper/flavour'
import { pdfKind } from '../../../main/papers/pdf-kind'
import { png } from '../../pictures'
import { news } from '../documents/a-document'

const bytes = png({ width: 40, height: 30 })
const key = mediaKey(bytes)
const shown = { format: 'png' as const, media: key, width: 40, height: 30 }
const picture = { id: 'p1', ...shown, caption: 'พิธีเปิด', alt: '', size: 'half' as const }
const DOCUMENT: News = { ...news(''), texts: { body: [{ kind: 'picture', picture }] } }
const CONTENTS = { document: DOCUMENT, revision: 3, media: new Map([[key, bytes]]), versions: [] }

test.each(FLAVOURS.filter(flavour => flavour !== '3a'))(
  'a PDF of kind %s takes no file along',
  kind => {
    expect(pdfKind(kind, CONTENTS)).toEqual({ flavour: kind })
  },
)

test('PDF/A-3a takes the document along with its pictures, as it is', () => {
  const { flavour, source } = pdfKind('3a', CONTENTS)
  expect([flavour, source?.name]).toEqual(['3a', 'พม. จับมือภาคีเครือข่าย.mati'])
  const read = decodeContainer(source?.bytes ?? new Uint8Array())
  expect(read).toEqual(ok(CONTENTS))
})
