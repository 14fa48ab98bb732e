import { Worker } from 'node:worker_threads'
import { fail, type Result } from '../core/fault'
import { IMAGE_LIMITS, type SoundImage } from '../core/image/facts'
import { takeImage } from '../core/image/image'
import { isSvg, readSvg } from '../core/image/svg'

/** Whoever draws one drawing: a process of Electron, or a thread of the command line. */
export interface Drawer {
  draw(svg: string, answer: (drawn: Result<Uint8Array>) => void): void
  /** Says that it has ended, by itself or killed. */
  onEnd(ended: (code: number) => void): void
  kill(): void
}

/** Whoever draws longer is not drawing an emblem. */
const LONGEST_MS = 15_000

/**
 * The one door for an emblem: what `takeImage` takes, and a drawing (SVG), which becomes a picture of 600 dots
 * to the inch. Faults are those of `takeImage` and `readSvg`.
 */
export async function takeEmblem(
  bytes: Uint8Array,
  start: () => Drawer,
): Promise<Result<SoundImage>> {
  if (bytes.length > IMAGE_LIMITS.bytes || !isSvg(bytes)) return takeImage(bytes)
  const svg = readSvg(bytes)
  if (!svg.ok) return svg
  const drawn = await draw(svg.value, start())
  return drawn.ok ? takeImage(drawn.value) : drawn
}

async function draw(svg: string, drawer: Drawer): Promise<Result<Uint8Array>> {
  const drawn = await new Promise<Result<Uint8Array>>(resolve => {
    const late = setTimeout(() => resolve(fail('drawing-complex', undefined, 'time')), LONGEST_MS)
    const answer = (result: Result<Uint8Array>) => {
      clearTimeout(late)
      resolve(result)
    }
    drawer.onEnd(code => answer(fail('drawing-complex', undefined, `it ended: ${code}`)))
    drawer.draw(svg, answer)
  })
  drawer.kill()
  return drawn
}

/** A thread that draws, for programs without Electron. `code` is the built `drawing-process.js`. */
export function drawingThread(code: string): Drawer {
  const worker = new Worker(code)
  // A thread that fails ends too, and its end is what counts.
  worker.on('error', () => {})
  return {
    draw(svg, answer) {
      worker.on('message', answer)
      worker.postMessage(svg)
    },
    onEnd: ended => worker.on('exit', ended),
    kill: () => void worker.terminate(),
  }
}
