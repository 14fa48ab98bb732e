import path from 'node:path'
import { fail, ok, type Result } from '../../core/fault'
import { warningsInWord } from '../../core/manuscript/warning'
import { type Frame, openPress, type Press } from '../../press/press'
import type { Layout } from '../../press/typeset/page'
import { addressOfMedia } from '../documents/media-address'
import { setForIssue } from '../papers/issue'
import { placesIn } from '../places'
import { PaperMirror } from './paper-mirror'
import type {
  FrameFile,
  PaintedPdf,
  PdfJob,
  PressReply,
  PressRequest,
  PressTask,
  PressType,
  TaskArguments,
} from './press-protocol'

// The process that sets type: it may be busy for seconds, or fall over, and the window does not mind.

const { assets } = placesIn(path.resolve(import.meta.dirname, '..'))

const mirror = new PaperMirror()

/** The bytes of pictures, each handed over once. */
const media = new Map<string, Uint8Array>()

/** The press for the last type asked for. Another is rare, so one is enough. */
let opened: { readonly type: string; readonly press: Promise<Result<Press>> } | null = null
let newest: { readonly edition: number; readonly layout: Layout; readonly press: Press } | null =
  null

function pressFor({ font, likeness, words }: PressType): Promise<Result<Press>> {
  const type = JSON.stringify([font, likeness, words])
  if (opened?.type !== type) {
    const press = openPress({ assets, font, likeness, words, media: key => media.get(key) })
    opened = { type, press }
  }
  return opened.press
}

/** Pages of a preview: enough to see each paper of an invitation, for a memo and for a letter. */
const PREVIEWED = 6

type Say = (done: number, total: number) => void
type Workers = {
  readonly [T in PressTask]: (press: Press, args: TaskArguments<T>, say: Say) => unknown
}

const WORKERS: Workers = {
  typeset: (press, [paper, edition]) => {
    const start = performance.now()
    const layout = press.typeset(mirror.compose(paper))
    newest = { edition, layout, press }
    const milliseconds = performance.now() - start
    return { edition, pages: layout.pages.length, milliseconds, warnings: layout.warnings }
  },
  show: (_press, [edition, number]) => {
    const page = newest?.edition === edition ? newest.layout.pages[number - 1] : undefined
    return newest && page ? newest.press.svg(page, mediaAddress) : null
  },
  preview: (press, [manuscripts]) => {
    const pages = manuscripts.flatMap(manuscript => press.typeset(manuscript).pages)
    return {
      pages: pages.length,
      shown: pages.slice(0, PREVIEWED).map(page => press.svg(page, mediaAddress)),
    }
  },
  pdfs: (press, [jobs], say) => paintAll(press, jobs, say),
  docx: async (press, [manuscripts, frame]) => ({
    bytes: await press.docx(manuscripts, frame && (await openFrame(frame))),
    warnings: warningsInWord(press.warnings(manuscripts)),
  }),
  issue: (press, [manuscript, withPdf]) => setForIssue(press, manuscript, withPdf),
  yearbook: async (press, [bindings, name, pictures]) => {
    for (const [key, bytes] of pictures) media.set(key, bytes)
    const { bindYearbook } = await import('../papers/yearbook')
    return bindYearbook(press, bindings, name)
  },
  letterhead: async (_press, [bytes]) => {
    const { openLetterhead } = await import('../../press/docx/letterhead/open')
    const opened = openLetterhead(bytes)
    if (!opened.ok) return opened
    const { places, measure, losses } = opened.value
    return ok({ places: [...places], measure, losses })
  },
}

/** The letterhead opened again: it was found to serve, so a fault here is ours. */
async function openFrame({ bytes, texts }: FrameFile): Promise<Frame> {
  const { openLetterhead } = await import('../../press/docx/letterhead/open')
  const opened = openLetterhead(bytes)
  if (!opened.ok) throw new Error(`the letterhead: ${opened.fault.detail}`)
  return { letterhead: opened.value, texts }
}

/** The window loads pictures from main, which has them already. */
function mediaAddress(key: string): string | null {
  const bytes = media.get(key)
  return bytes === undefined ? null : addressOfMedia(key, bytes)
}

async function paintAll(press: Press, jobs: readonly PdfJob[], say: Say): Promise<PaintedPdf[]> {
  const painted: PaintedPdf[] = []
  for (const { manuscripts, ...options } of jobs) {
    const pdf = await press.pdf(manuscripts, options)
    painted.push({ ...pdf, warnings: press.warnings(manuscripts) })
    say(painted.length, jobs.length)
  }
  return painted
}

async function work<T extends PressTask>(
  request: PressRequest<T>,
  say: Say,
): Promise<Result<unknown>> {
  try {
    if (request.fresh) media.clear()
    for (const [key, bytes] of request.media) media.set(key, bytes)
    const press = await pressFor(request.type)
    if (!press.ok) return press
    return ok(await WORKERS[request.task](press.value, request.args, say))
  } catch (error) {
    return fail('unexpected', undefined, error instanceof Error ? error.stack : String(error))
  }
}

process.parentPort.on('message', async ({ data }: { data: PressRequest }) => {
  const reply = (message: PressReply) => process.parentPort.postMessage(message)
  const answer = await work(data, (done, total) => reply({ id: data.id, done, total }))
  reply({ id: data.id, answer })
})
