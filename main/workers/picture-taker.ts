import { Worker } from 'node:worker_threads'
import { fail, type Result } from '../../core/fault'
import { IMAGE_LIMITS, type SoundImage } from '../../core/image/facts'
import { isSvg } from '../../core/image/svg'

/** Bytes from outside, and whether a drawing (SVG) will do: for an emblem it does. */
export interface PictureJob {
  readonly bytes: Uint8Array
  readonly drawn: boolean
}

/** Whoever takes one picture in: a process of Electron, or a thread of the command line. */
export interface PictureTaker {
  take(job: PictureJob, answer: (taken: Result<SoundImage>) => void): void
  /** Says that it has ended, by itself or killed. */
  onEnd(ended: (code: number) => void): void
  kill(): void
}

/**
 * Whoever takes longer is ended. An emblem is drawn in less than a second; the most pixels that a picture may
 * have take some seconds, and more of them on a computer that is old or busy.
 */
const LONGEST_MS = { 'drawing-complex': 15_000, 'image-slow': 60_000 } as const

/** Memory for objects in MB: the pixels are counted by `IMAGE_LIMITS`, all else of a picture is small. */
export const TAKER_MEMORY_MB = 256

/** The door for a picture: what `takeImage` takes, and the fault `image-slow`. */
export function takePicture(
  bytes: Uint8Array,
  start: () => PictureTaker,
): Promise<Result<SoundImage>> {
  return take({ bytes, drawn: false }, 'image-slow', start)
}

/**
 * The door for an emblem: what `takePicture` takes, and a drawing (SVG), which becomes a picture of 600 dots
 * to the inch. Faults are those of `takePicture` and `readSvg`.
 */
export function takeEmblem(
  bytes: Uint8Array,
  start: () => PictureTaker,
): Promise<Result<SoundImage>> {
  return take({ bytes, drawn: true }, isSvg(bytes) ? 'drawing-complex' : 'image-slow', start)
}

async function take(
  job: PictureJob,
  slow: keyof typeof LONGEST_MS,
  start: () => PictureTaker,
): Promise<Result<SoundImage>> {
  if (job.bytes.length > IMAGE_LIMITS.bytes) return fail('image-too-large', undefined, 'bytes')
  const taker = start()
  const taken = await new Promise<Result<SoundImage>>(resolve => {
    const late = setTimeout(() => resolve(fail(slow, undefined, 'time')), LONGEST_MS[slow])
    const answer = (result: Result<SoundImage>) => {
      clearTimeout(late)
      resolve(result)
    }
    taker.onEnd(code => answer(fail(slow, undefined, `it ended: ${code}`)))
    taker.take(job, answer)
  })
  taker.kill()
  return taken
}

/** A thread that takes a picture in, for programs without Electron. `code` is the built `picture-process.js`. */
export function pictureThread(code: string): PictureTaker {
  const resourceLimits = { maxOldGenerationSizeMb: TAKER_MEMORY_MB }
  const worker = new Worker(code, { resourceLimits })
  // A thread that fails ends too, and its end is what counts.
  worker.on('error', () => {})
  return {
    take(job, answer) {
      worker.on('message', answer)
      worker.postMessage(job)
    },
    onEnd: ended => worker.on('exit', ended),
    kill: () => void worker.terminate(),
  }
}
