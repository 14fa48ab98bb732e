import { parentPort } from 'node:worker_threads'
import type { Result } from '../../core/fault'
import type { SoundImage } from '../../core/image/facts'
import { takeImage } from '../../core/image/image'
import { isSvg, readSvg } from '../../core/image/svg'
import type { PictureJob } from './picture-taker'

// Takes one picture in and is ended. It has a process of its own, for the bytes may be made to be unpacked or drawn
// for hours, and nobody else is to wait.

async function take({ bytes, drawn }: PictureJob): Promise<Result<SoundImage>> {
  if (!drawn || !isSvg(bytes)) return takeImage(bytes)
  const svg = readSvg(bytes)
  if (!svg.ok) return svg
  // Only a drawing needs the code that draws.
  const { draw } = await import('./drawing')
  const picture = await draw(svg.value)
  return picture.ok ? takeImage(picture.value) : picture
}

// Electron starts it as a process, the command line as a thread.
const electron: Electron.ParentPort | undefined = process.parentPort
if (electron === undefined)
  parentPort?.once('message', async (job: PictureJob) => parentPort?.postMessage(await take(job)))
else electron.once('message', async ({ data }) => electron.postMessage(await take(data)))
