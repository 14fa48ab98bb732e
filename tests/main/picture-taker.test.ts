import path from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { writeChunks } from '../../core/image/png-chunks'
import { type Drawer, drawingThread, takeEmblem } from '../../main/drawing'
import { placesIn } from '../../main/places'
import { chunk, png, pngChunks } from '../pictures'

const { drawing } = placesIn(path.resolve('dist'))
const start = () => drawingThread(drawing)
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

test('a picture needs nobody to draw it; of one that moves only the still one is kept', async () => {
  const nobody = () => {
    throw new Error('nothing is to be drawn')
  }
  expect(await takeEmblem(png({ width: 24, height: 30 }), nobody)).toMatchObject({ ok: true })
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
  const taken = await takeEmblem(moving, nobody)
  const bytes = taken.ok ? Buffer.from(taken.value.bytes).toString('latin1') : ''
  expect(bytes).toContain('IDAT')
  expect(bytes).not.toMatch(/acTL|fcTL|fdAT/)
})

test('whoever draws for ever is stopped', async () => {
  vi.useFakeTimers()
  const kill = vi.fn()
  const idle: Drawer = { draw: () => {}, onEnd: () => {}, kill }
  const taken = takeEmblem(svg(''), () => idle)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(await taken).toMatchObject({ ok: false, fault: { code: 'drawing-complex' } })
  expect(kill).toHaveBeenCalledOnce()
})

test('whoever falls over while drawing is a fault, and the next one draws', async () => {
  const fallen: Drawer = { draw: () => {}, onEnd: ended => ended(1), kill: () => {} }
  expect(await takeEmblem(svg(''), () => fallen)).toMatchObject({
    fault: { code: 'drawing-complex' },
  })
  expect(await takeEmblem(svg(''), start)).toMatchObject({ ok: true })
})
