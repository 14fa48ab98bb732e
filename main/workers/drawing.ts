import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { fail, ok, type Result } from '../../core/fault'

/** The most dots of an emblem: 600 to the inch, 3 cm high. */
const MOST = { width: 1418, height: 709 } as const

/**
 * Draws one SVG as PNG, once in a process: the code that draws cannot go on after a failure. That code is
 * WebAssembly; it has no files and no network. Faults: `drawing-complex`, `image-damaged`.
 */
export async function draw(svg: string): Promise<Result<Uint8Array>> {
  const code = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')
  await initWasm(readFileSync(code))
  try {
    const { width, height } = new Resvg(svg)
    const scale = Math.min(MOST.width / width, MOST.height / height)
    if (Math.min(width, height) * scale < 1) return damaged('a drawing without a size')
    const fitTo = { mode: 'width', value: Math.round(width * scale) } as const
    return ok(new Resvg(svg, { fitTo, background: '#fff' }).render().asPng())
  } catch (error) {
    const said = String(error)
    const most = said.startsWith('RuntimeError') || said.includes('limit reached')
    return most ? fail('drawing-complex', undefined, said) : damaged(said)
  }
}

function damaged(detail: string): Result<never> {
  return fail('image-damaged', undefined, detail)
}
