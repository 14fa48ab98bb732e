import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { writeChunks } from '../../../core/image/png-chunks'
import { placesIn } from '../../../main/places'
import {
  type PictureTaker,
  pictureThread,
  takeEmblem,
  takePicture,
} from '../../../main/workers/picture-taker'
import { chunk, png, pngChunks } from '../../pictures'

const { pictures } = placesIn(path.resolve('dist'))
const start = () => pictureThread(pictures)
const svg = (inside: string) =>
  new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 50">${inside}</svg>`,
  )

afterEach(() => {
  vi.useRealTimers()
})

test('a drawing becomes a picture as large as print needs', async () => {
  const drawn = await takeEmblem(svg('<script>while(1);</script><path d="M0 0h9v9z"/>'), start)
  expect(drawn).toMatchObject({ ok: true, value: { format: 'png', width: 567, height: 709 } })
})

test('of a picture that moves only the still one is kept', async () => {
  const parts = pngChunks({ width: 24, height: 30 })
  const moves = [chunk('acTL', new Uint8Array(8)), chunk('fcTL', new Uint8Array(26))]
  const frame = chunk('fdAT', 'again')
  const moving = writeChunks([
    ...parts.slice(0, 1),
    ...moves,
    ...parts.slice(1, 2),
    frame,
    ...parts.slice(2),
  ])
  const taken = await takePicture(moving, start)
  const bytes = taken.ok ? Buffer.from(taken.value.bytes).toString('latin1') : ''
  expect(bytes).toContain('IDAT')
  expect(bytes).not.toMatch(/acTL|fcTL|fdAT/)
})

test('a drawing is no picture of a paper', async () => {
  expect(await takePicture(svg(''), start)).toMatchObject({ fault: { code: 'image-foreign' } })
})

const small = png({ width: 24, height: 30 })

test.each([
  ['a drawing', () => svg(''), takeEmblem, 'drawing-complex'],
  ['an emblem', () => small, takeEmblem, 'image-slow'],
  ['a picture', () => small, takePicture, 'image-slow'],
] as const)('whoever takes for ever over %s is stopped', async (_what, bytes, door, code) => {
  vi.useFakeTimers()
  const kill = vi.fn()
  const idle: PictureTaker = { take: () => {}, onEnd: () => {}, kill }
  const taken = door(bytes(), () => idle)
  await vi.advanceTimersByTimeAsync(61_000)
  expect(await taken).toMatchObject({ ok: false, fault: { code } })
  expect(kill).toHaveBeenCalledOnce()
})

test('whoever falls over is a fault, and the next one takes', async () => {
  const fallen: PictureTaker = { take: () => {}, onEnd: ended => ended(1), kill: () => {} }
  expect(await takeEmblem(svg(''), () => fallen)).toMatchObject({
    fault: { code: 'drawing-complex' },
  })
  expect(await takePicture(small, () => fallen)).toMatchObject({ fault: { code: 'image-slow' } })
  expect(await takePicture(small, start)).toMatchObject({
    ok: true,
    value: { width: 24, height: 30 },
  })
})
