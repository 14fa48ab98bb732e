import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fail, ok, type Result } from '../../core/fault'
import type { PrintOrder } from './print-order'
import { type Bounds, runProgram } from './program'

/** The program of the package `pdf-to-printer`. Its own starter cannot end a program that hangs, so we start it. */
const PROGRAM = 'SumatraPDF-3.4.6-32.exe'

/** Where SumatraPDF lies; outside the archive when we are packed, since nothing inside can be started. */
export function sumatraPlace(): string {
  const require = createRequire(import.meta.url)
  const bundle = require.resolve('pdf-to-printer')
  return outsideArchive(path.join(path.dirname(bundle), PROGRAM))
}

/** The place on the disk of a file that electron-builder leaves out of `app.asar`. */
export function outsideArchive(file: string): string {
  return file.replace(/([\\/])app\.asar([\\/])/, '$1app.asar.unpacked$2')
}

/** What SumatraPDF is called with: the exact pages, unscaled, on A4, without a window. The queue shows the file's name. */
export function sumatraArguments({ file, printer, duplex }: PrintOrder): string[] {
  return [
    ...(printer === '' ? ['-print-to-default'] : ['-print-to', printer]),
    '-silent',
    ...['-print-settings', `noscale,${duplex ? 'duplexlong' : 'simplex'},paper=A4`],
    file,
  ]
}

/** Hands a PDF to the print queue of Windows. `program` is where SumatraPDF lies. */
export async function printWithSumatra(
  order: PrintOrder,
  bounds: Bounds,
  program: string,
): Promise<Result<null>> {
  const name = order.printer || undefined
  if (!existsSync(program)) return fail('print-failed', name, 'no SumatraPDF')
  const { end, code } = await runProgram(program, sumatraArguments(order), bounds)
  switch (end) {
    case 'done':
      return ok(null)
    case 'late':
    case 'stopped':
      return fail('print-unsure', name, `SumatraPDF: ${end}`)
    case 'missing':
    case 'failed':
      return fail('print-failed', name, `SumatraPDF: ${code}`)
  }
}
