import { rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Fault, fail, ok, type Result } from '../../core/fault'
import type { NamedCopy, Sent } from '../../preload/work'
import { makePrintFolder } from './print-folder'
import type { PrintOrder } from './print-order'

/** A finished PDF on its way to a printer, by the number and the agency of the copy. */
export interface PrintedPaper extends NamedCopy, Omit<PrintOrder, 'file'> {
  readonly bytes: Uint8Array
}

interface Sending {
  readonly signal: AbortSignal
  /** Hears how many have gone. */
  readonly step: (done: number) => void
}

/**
 * Hands papers to a printer, one after the other, and stops at the first that does not go: no copy goes twice, and none
 * is left out unsaid. The files are gone at the end, whatever that is.
 */
export async function sendAll(
  papers: readonly PrintedPaper[],
  print: (order: PrintOrder) => Promise<Result<null>>,
  { signal, step }: Sending,
): Promise<Result<Sent>> {
  const folder = await makePrintFolder()
  try {
    step(0)
    for (const [index, { bytes, ...paper }] of papers.entries()) {
      if (signal.aborted) return stopAt(index, papers, { code: 'cancelled' })
      // The queue of Windows shows the file's name.
      const file = path.join(folder, `${paper.title}.pdf`)
      await writeFile(file, bytes, { mode: 0o600 })
      const sent = await print({ ...paper, file })
      if (!sent.ok) return stopAt(index, papers, sent.fault)
      step(index + 1)
    }
    return ok({ jobs: papers.length, rest: null })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A single paper that did not go is a fault and nothing more. So is the first of all, unless it may have gone. */
function stopAt(index: number, papers: readonly PrintedPaper[], fault: Fault): Result<Sent> {
  const last = papers.at(-1)
  const next = papers[index]
  const total = last?.number ?? 0
  const unsure = fault.code === 'print-unsure' && total > 1
  if (next === undefined || (next.number === 1 && !unsure))
    return fail(fault.code, fault.subject, fault.detail)
  const sent = papers.slice(0, index).map(named)
  return ok({ jobs: index, rest: { fault, sent, next: named(next), total } })
}

function named({ number, agency }: NamedCopy): NamedCopy {
  return { number, agency }
}
