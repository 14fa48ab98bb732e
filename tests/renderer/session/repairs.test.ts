import { expect, test, vi } from 'vitest'
import { plainText, richText } from '../../../core/model/rich-text'
import { $readDocument } from '../../../renderer/editor/read'
import { changeOf } from '../../../renderer/session/change-of'
import { repairsOf } from '../../../renderer/session/use-repairs'
import type { Session } from '../../../renderer/session/use-session'
import { minutes } from '../../core/minutes'
import { contextFor } from '../../core/papers'
import { opened, template } from '../editor/opened'

const CENTRE = {
  id: 'sample-centre',
  name: 'ศูนย์รับเรื่องขออนุญาติ',
  abbreviation: '',
  ministry: '',
  area: null,
  validFrom: null,
  validTo: null,
}
const words = `${CENTRE.name} แจ้งผลการอนุญาติแล้ว`

test('a body that was added this moment is spelt as it spells itself, whatever was read before', () => {
  const before = minutes({ texts: { opening: richText(words) } })
  const editor = opened({ ...before, agencies: [CENTRE] }, template('monthly-minutes'))
  const latest = () => editor.read(() => $readDocument({ ...before, agencies: [CENTRE] }))
  const parts = {
    open: { readOnly: false },
    isSealed: () => false,
    editor: () => editor,
    latest,
    contextFor,
  }
  const view = { document: before, context: contextFor(before) }
  const session = { ...parts, view, change: changeOf(parts) } as unknown as Session
  const tell = vi.fn()
  repairsOf(session, { tell } as never).all()
  expect(plainText(latest().texts['opening'] ?? [])).toBe(`${CENTRE.name} แจ้งผลการอนุญาตแล้ว`)
  expect(tell).toHaveBeenCalledOnce()
})
