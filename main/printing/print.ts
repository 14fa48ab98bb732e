import path from 'node:path'
import type { WebContents } from 'electron'
import { fail, type Result } from '../../core/fault'
import type { Printer } from '../../preload/contract'
import { safeFileName } from '../documents/file-name'
import { listQueues, printWithLp } from './lp'
import type { PrintOrder } from './print-order'
import { printWithSumatra, sumatraPlace } from './sumatra'

/** What printing stands on; a test forces another platform and a program of its own. */
export interface PrintGround {
  readonly platform: NodeJS.Platform
  /** Where SumatraPDF lies. */
  readonly sumatra: () => string
  /** How long a job of so many pages may take until it is in the queue, in ms. */
  readonly limit: (pages: number) => number
  /** The printers there are now, by name. */
  readonly printers: () => Promise<readonly string[]>
  readonly signal?: AbortSignal
}

type Contents = Pick<WebContents, 'getPrintersAsync'>

/** A slow PC draws a page in a second or two, and a printer that must wake takes a while. In ms. */
const limit = (pages: number) => 60_000 + 3_000 * pages

/** Printing on this computer, until the person turns back. */
export function printGround(contents: Contents, signal?: AbortSignal): PrintGround {
  return {
    platform: process.platform,
    sumatra: sumatraPlace,
    limit,
    printers: async () => (await contents.getPrintersAsync()).map(({ name }) => name),
    ...(signal && { signal }),
  }
}

/** The printers of this computer. Where Chromium finds none, `lpstat` is asked. */
export async function listPrinters(
  contents: Contents,
  platform: NodeJS.Platform = process.platform,
): Promise<readonly Printer[]> {
  const found = await contents.getPrintersAsync()
  if (found.length === 0 && platform !== 'win32') return listQueues()
  return found.map(printer => ({
    name: printer.name,
    label: printer.displayName || printer.name,
    isDefault: 'isDefault' in printer && printer.isDefault === true,
  }))
}

/**
 * Hands a PDF to the system's print queue. Faults: `printer-missing`, `print-failed`; `print-unsure` where a job that
 * was cut off may be in the queue or not.
 */
export async function printFile(order: PrintOrder, ground: PrintGround): Promise<Result<null>> {
  const { signal } = ground
  const bounds = { limit: ground.limit(order.pages), ...(signal && { signal }) }
  if (ground.platform !== 'win32') return printWithLp(order, bounds)
  const printed = await printWithSumatra(order, bounds, ground.sumatra())
  if (printed.ok || printed.fault.code !== 'print-failed' || order.printer === '') return printed
  // SumatraPDF ends with the same code whether the printer refuses or is gone.
  const known = await ground.printers()
  if (known.includes(order.printer)) return printed
  return fail('printer-missing', order.printer, printed.fault.detail)
}

/** Windows takes paths of 260 letters, the temporary folder's among them. In bytes, `.pdf` included. */
const MOST_OF_NAME = 150

/** What the queue shows of a job by the name of its file, which may not be too long for the file to be opened. */
export function jobTitle(fileName: string): string {
  return path.parse(safeFileName(path.parse(fileName).name, '.pdf', MOST_OF_NAME)).name
}
