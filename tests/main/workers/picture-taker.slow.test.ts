import path from 'node:path'
import { zlibSync } from 'fflate'
import { expect, test } from 'vitest'
import { writeChunks } from '../../../core/image/png-chunks'
import { placesIn } from '../../../main/places'
import { pictureThread, takePicture } from '../../../main/workers/picture-taker'
import { chunk, pngHead } from '../../pictures'

const { pictures } = placesIn(path.resolve('dist'))
const start = () => pictureThread(pictures)

test('a small file of many pixels is taken in while this thread goes on', async () => {
  const rows = new Uint8Array((1 + 4 * 4000) * 4000)
  const head = pngHead(4000, 4000, [8, 6, 0, 0, 0])
  const many = writeChunks([head, { type: 'IDAT', body: zlibSync(rows) }, chunk('IEND')])
  let turns = 0
  const clock = setInterval(() => {
    turns += 1
  })
  expect(await takePicture(many, start)).toMatchObject({ value: { width: 4000, height: 4000 } })
  clearInterval(clock)
  expect(many.length).toBeLessThan(100_000)
  expect(turns).toBeGreaterThan(5)
})
