import { fail, ok, type Result } from '../../core/fault'
import type { Printer } from '../../preload/contract'
import type { PrintOrder } from './print-order'
import { type Bounds, runProgram } from './program'

/** How long a question about printers may take, in ms. */
const PATIENCE = 30_000

/** What `lp` is called with: the exact pages, unscaled, on A4. */
export function lpArguments({ file, title, printer, duplex }: PrintOrder): string[] {
  return [
    ...(printer === '' ? [] : ['-d', printer]),
    ...['-n', '1', '-t', title],
    ...['-o', `sides=${duplex ? 'two-sided-long-edge' : 'one-sided'}`],
    ...['-o', 'media=A4', '-o', 'print-scaling=none'],
    ...['--', file],
  ]
}

/** Hands a PDF to CUPS, as Linux and macOS do. */
export async function printWithLp(order: PrintOrder, bounds: Bounds): Promise<Result<null>> {
  const name = order.printer || undefined
  const { end, code, stderr } = await runProgram('lp', lpArguments(order), bounds)
  switch (end) {
    case 'done':
      return ok(null)
    case 'missing':
      return fail('printer-missing', name, 'no lp')
    case 'late':
    case 'stopped':
      return fail('print-unsure', name, `lp: ${end}`)
    case 'failed': {
      const unknown = /does not exist|no default destination|unknown/i.test(stderr)
      return fail(unknown ? 'printer-missing' : 'print-failed', name, `lp: ${code}`)
    }
  }
}

/** The queues that `lpstat` knows; none without a print system. */
export async function listQueues(): Promise<readonly Printer[]> {
  const names = await runProgram('lpstat', ['-e'], { limit: PATIENCE })
  const chosen = await runProgram('lpstat', ['-d'], { limit: PATIENCE })
  if (names.end !== 'done') return []
  const preferred = /: (\S+)\s*$/.exec(chosen.stdout)?.[1]
  return names.stdout
    .split('\n')
    .filter(name => name !== '')
    .map(name => ({ name, label: name, isDefault: name === preferred }))
}
