import { execFile } from 'node:child_process'
import type { WebContents } from 'electron'
import { fail, ok, type Result } from '../core/fault'
import type { Printer } from '../preload/contract'

const LIMIT = 30_000

/** A finished PDF for a printer. `printer` is its name, or '' for the system's default. */
export interface PrintOrder {
  readonly file: string
  /** What the queue shows. */
  readonly title: string
  readonly printer: string
  readonly duplex: boolean
}

/** The printers of this computer. Where Chromium finds none, `lpstat` is asked. */
export async function listPrinters(
  contents: Pick<WebContents, 'getPrintersAsync'>,
): Promise<readonly Printer[]> {
  const found = await contents.getPrintersAsync()
  if (found.length === 0 && process.platform !== 'win32') return listQueues()
  return found.map(printer => ({
    name: printer.name,
    label: printer.displayName || printer.name,
    isDefault: 'isDefault' in printer && printer.isDefault === true,
  }))
}

/** Hands a PDF to the system's print queue. Faults: `printer-missing`, `print-failed`. */
export async function printFile(order: PrintOrder): Promise<Result<null>> {
  return process.platform === 'win32' ? printOnWindows(order) : printWithLp(order)
}

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

async function printWithLp(order: PrintOrder): Promise<Result<null>> {
  const name = order.printer || undefined
  const { code, output } = await execute('lp', lpArguments(order))
  if (code === 0) return ok(null)
  if (code === 'ENOENT') return fail('printer-missing', name, 'no lp')
  // lp says it in English under LC_ALL=C, whatever the desktop's language is.
  const unknown = /does not exist|no default destination|unknown/i.test(output)
  return fail(unknown ? 'printer-missing' : 'print-failed', name, `lp: ${code}`)
}

async function listQueues(): Promise<readonly Printer[]> {
  const names = await execute('lpstat', ['-e'])
  const chosen = await execute('lpstat', ['-d'])
  if (names.code !== 0) return []
  const preferred = /: (\S+)\s*$/.exec(chosen.output)?.[1]
  return names.output
    .split('\n')
    .filter(name => name !== '')
    .map(name => ({ name, label: name, isDefault: name === preferred }))
}

async function printOnWindows({ file, printer, duplex }: PrintOrder): Promise<Result<null>> {
  const { print } = await import('pdf-to-printer')
  try {
    await print(file, {
      ...(printer !== '' && { printer }),
      paperSize: 'A4',
      scale: 'noscale',
      side: duplex ? 'duplexlong' : 'simplex',
    })
    return ok(null)
  } catch (error) {
    return fail('print-failed', printer || undefined, error instanceof Error ? error.name : '')
  }
}

interface Execution {
  readonly code: number | string
  readonly output: string
}

function execute(program: string, args: readonly string[]): Promise<Execution> {
  const env = { ...process.env, LC_ALL: 'C' }
  return new Promise(resolve => {
    execFile(program, args, { timeout: LIMIT, env }, (error, stdout, stderr) => {
      const code = error === null ? 0 : (error.code ?? 'killed')
      resolve({ code, output: error === null ? stdout : stderr })
    })
  })
}
