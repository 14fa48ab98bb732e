import { execFile } from 'node:child_process'

/** How a program that hands paper to a printer ended. */
export interface ProgramEnd {
  /**
   * `done` with code 0, `failed` with another; `missing` was never started. `late` was ended after its time, and
   * `stopped` because the person turned back: what it had done by then nobody knows.
   */
  readonly end: 'done' | 'failed' | 'missing' | 'late' | 'stopped'
  /** Exit code, errno or signal, for the log. */
  readonly code: string
  readonly stdout: string
  readonly stderr: string
}

/** How long a program may go on after the person turned back, in ms: most jobs are in the queue long before. */
const GRACE = 600

/** What a run is bounded by. */
export interface Bounds {
  /** In ms. */
  readonly limit: number
  readonly signal?: AbortSignal
}

/** Runs a program without a shell and waits for its end, within its bounds. */
export function runProgram(
  program: string,
  args: readonly string[],
  { limit, signal }: Bounds,
): Promise<ProgramEnd> {
  return new Promise(resolve => {
    let cut: 'late' | 'stopped' | null = null
    // lp speaks English under LC_ALL=C, whatever the desktop's language is.
    const options = { env: { ...process.env, LC_ALL: 'C' }, windowsHide: true }
    const child = execFile(program, args, options, (error, stdout, stderr) => {
      clearTimeout(timer)
      clearTimeout(grace)
      signal?.removeEventListener('abort', turnBack)
      resolve({ end: endOf(error, cut), code: codeOf(error), stdout, stderr })
    })
    const end = (why: 'late' | 'stopped') => {
      cut = why
      // A program that hangs may well not heed a request.
      child.kill('SIGKILL')
    }
    let grace: NodeJS.Timeout | undefined
    const turnBack = () => {
      grace ??= setTimeout(end, GRACE, 'stopped')
    }
    const timer = setTimeout(end, limit, 'late')
    signal?.addEventListener('abort', turnBack)
    if (signal?.aborted) turnBack()
  })
}

type RunError = Parameters<NonNullable<Parameters<typeof execFile>[3]>>[0]

function endOf(error: RunError, cut: 'late' | 'stopped' | null): ProgramEnd['end'] {
  if (error === null) return 'done'
  if (cut !== null) return cut
  return error.code === 'ENOENT' ? 'missing' : 'failed'
}

function codeOf(error: RunError): string {
  return error === null ? '0' : String(error.code ?? error.signal ?? 'ended')
}
