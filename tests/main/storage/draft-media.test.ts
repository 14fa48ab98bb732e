import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { mediaKey } from '../../../core/file/media-parts'
import type { Picture } from '../../../core/model/picture'
import { picturesOf } from '../../../core/model/pictures'
import { dropDraftMedia, keepDraftMedia, readDraftMedia } from '../../../main/storage/draft-media'
import { jpeg, png } from '../../pictures'
import { news } from '../documents/a-document'
import { asDisk, MemoryDisk } from './memory-disk'
import { refusingDisk } from './refusing-disk'

const FOLDER = '/ร่าง'
const DRAFT = '/ร่าง/a'

const picture = (id: string, bytes: Uint8Array, format: Picture['format'] = 'png'): Picture => ({
  ...{ id, media: mediaKey(bytes), format, width: 12, height: 8 },
  ...{ caption: `ภาพ ${id}`, alt: '', size: 'half' },
})
const OPENING = png({ width: 12, height: 8 })
const CLOSING = jpeg({ width: 12, height: 8 })
const opening = picture('เปิด', OPENING)
const closing = picture('ปิด', CLOSING, 'jpeg')
const MEDIA = new Map([
  [opening.media, OPENING],
  [closing.media, CLOSING],
])

/** A draft that shows these pictures, whose bytes are at hand as far as they are in `media`. */
const draft = (pictures: readonly Picture[], media: ReadonlyMap<string, Uint8Array> = MEDIA) => ({
  document: { ...news('พิธี'), photographs: [...pictures] },
  media,
})
const NAMES = [`a.${opening.media}.png`, `a.${closing.media}.jpg`].toSorted()
const folder = () => MemoryDisk.holding(FOLDER, {})
const namesIn = (memory: MemoryDisk) => Object.keys(memory.holdingOf(FOLDER) ?? {})

describe('the pictures of a draft', () => {
  test('lie beside it, each once, and come back with it', async () => {
    const memory = folder()
    const kept = draft([opening, closing, opening])
    expect(await keepDraftMedia(asDisk(memory), DRAFT, kept)).toEqual({ ok: true, value: null })
    expect(namesIn(memory)).toEqual(NAMES)
    const back = await readDraftMedia(asDisk(memory), DRAFT, kept.document)
    expect(back.document).toEqual(kept.document)
    expect([...back.media.keys()].toSorted()).toEqual([...MEDIA.keys()].toSorted())
    expect(back.media.get(opening.media)).toEqual(Buffer.from(OPENING))
  })

  test('are not written again while they lie there whole', async () => {
    const memory = folder()
    await keepDraftMedia(asDisk(memory), DRAFT, draft([opening]))
    const full = refusingDisk(asDisk(memory), { call: 'open', name: /tmp$/, code: 'ENOSPC' })
    expect((await keepDraftMedia(full, DRAFT, draft([opening]))).ok).toBe(true)
    expect(await keepDraftMedia(full, DRAFT, draft([opening, closing]))).toMatchObject({
      fault: { code: 'disk-full', subject: `a.${closing.media}.jpg` },
    })
  })

  test('are written again where only a part of one came to the disk', async () => {
    const memory = MemoryDisk.holding(FOLDER, { [`a.${opening.media}.png`]: 'ครึ่งเดียว' })
    await keepDraftMedia(asDisk(memory), DRAFT, draft([opening]))
    const back = await readDraftMedia(asDisk(memory), DRAFT, draft([opening]).document)
    expect(back.media.size).toBe(1)
  })

  test('whose bytes are not at hand cost no word, and the others are kept', async () => {
    const memory = folder()
    const media = new Map([[closing.media, CLOSING]])
    const kept = await keepDraftMedia(asDisk(memory), DRAFT, draft([opening, closing], media))
    expect([kept.ok, namesIn(memory)]).toEqual([true, [`a.${closing.media}.jpg`]])
  })

  test('are written, too, where it cannot be seen what lies there', async () => {
    const memory = folder()
    const blind = refusingDisk(asDisk(memory), {
      call: 'inspect',
      name: /png$/,
      code: 'EIO',
      times: 1,
    })
    expect((await keepDraftMedia(blind, DRAFT, draft([opening]))).ok).toBe(true)
    const mistake = new TypeError('ours')
    const mistaken = refusingDisk(asDisk(memory), { call: 'inspect', name: /png$/, code: mistake })
    await expect(keepDraftMedia(mistaken, DRAFT, draft([opening]))).rejects.toBe(mistake)
  })
})

describe('a picture that does not come back leaves the words and the other pictures', () => {
  const other = png({ width: 9, height: 9 })
  const foreign = new TextEncoder().encode('ไม่ใช่ภาพ')

  test.each<[string, Picture, Uint8Array | null]>([
    ['gone', opening, null],
    ['another by now', opening, other],
    ['no picture at all', picture('แปลก', foreign), foreign],
  ])('when its file is %s', async (_what, lost, bytes) => {
    const memory = folder()
    await keepDraftMedia(asDisk(memory), DRAFT, draft([closing]))
    if (bytes !== null) {
      const file = await memory.open(path.join(FOLDER, `a.${lost.media}.png`), 'wx')
      await file.write(bytes, 0, bytes.length)
    }
    const { document, media } = await readDraftMedia(
      asDisk(memory),
      DRAFT,
      draft([lost, closing]).document,
    )
    expect(document.texts).toEqual(news('พิธี').texts)
    expect(picturesOf(document)).toEqual([closing])
    expect([...media.keys()]).toEqual([closing.media])
  })
})

describe('with a draft its pictures go', () => {
  const hash = 'a'.repeat(64)
  const STAYS = [
    `b.${hash}.png`,
    `a.${hash}.png.bad`,
    `a.${hash}.gif`,
    `a.${'a'.repeat(63)}.png`,
    'a.draft',
    `ab.${hash}.png`,
  ]

  test('its own alone', async () => {
    const files = [`a.${hash}.png`, `a.${hash}.jpg`, ...STAYS].map(name => [name, 'ภาพ'])
    const memory = MemoryDisk.holding(FOLDER, Object.fromEntries(files))
    await dropDraftMedia(asDisk(memory), FOLDER, 'a')
    expect(namesIn(memory)).toEqual(STAYS.toSorted())
  })

  test('and what cannot be removed stays, and troubles nobody', async () => {
    const memory = MemoryDisk.holding(FOLDER, { [`a.${hash}.png`]: 'ภาพ' })
    const locked = (code: string | Error) =>
      refusingDisk(asDisk(memory), { call: 'remove', name: /png$/, code })
    await expect(dropDraftMedia(locked('EPERM'), FOLDER, 'a')).resolves.toBeUndefined()
    const mistake = new TypeError('ours')
    await expect(dropDraftMedia(locked(mistake), FOLDER, 'a')).rejects.toBe(mistake)
  })
})
