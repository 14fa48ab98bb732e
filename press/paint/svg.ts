import { type Colour, INK } from '../../core/paper/ink'
import type { Pictures } from '../media'
import type { Faces } from '../typeset/faces'
import { plainWords } from '../typeset/line-words'
import type { Page, PlacedLine, PlacedPicture, Run, Stroke, Watermark } from '../typeset/page'
import { watermarkMatrix } from '../typeset/watermark'
import { xmlValue } from '../xml-words'

/**
 * Paints a page as one SVG image in pt: outlines in `<defs>`, once each, and a `<use>` for every
 * glyph. No scripts, no styles, nothing from outside. Each line is a group with its `data-source`,
 * `data-line` and words, and a clear rectangle, so that a click anywhere on it finds its words.
 */
export function paintSvg(page: Page, faces: Faces, addressOf: AddressOf): string {
  const ink = new Ink(faces, `p${page.number}`)
  const lines = [...page.lines, ...page.furniture].map(placed => paintLine(placed, ink)).join('')
  const under = page.watermark === null ? '' : paintWatermark(page.watermark, ink)
  const rules = page.rules
    .map(
      ({ x1, y1, x2, y2, thickness }) =>
        `<path d="M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}" stroke="#000" stroke-width="${thickness}"/>`,
    )
    .join('')
  const pictures = page.pictures.map(picture => paintPicture(picture, addressOf)).join('')
  const { width, height } = page
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${short(width)} ${short(height)}">` +
    `<defs>${ink.outlines()}</defs><rect width="${short(width)}" height="${short(height)}" fill="#fff"/>` +
    `${under}${rules}${pictures}${lines}</svg>`
  )
}

/** Where a picture is loaded from; `null` for one that is not at hand. */
export type AddressOf = (media: string) => string | null

/** Pictures in the page itself. */
export function dataAddress(pictures: Pictures): AddressOf {
  return media => {
    const image = pictures.get(media)
    if (image === null) return null
    return `data:image/${image.format};base64,${Buffer.from(image.bytes).toString('base64')}`
  }
}

function paintPicture(picture: PlacedPicture, addressOf: AddressOf): string {
  const address = addressOf(picture.media)
  if (address === null) return ''
  const source = picture.source === null ? '' : ` data-source="${xmlValue(picture.source)}"`
  const [x, y, width, height] = [picture.x, picture.y, picture.width, picture.height].map(short)
  return (
    `<g${source} role="img" aria-label="${xmlValue(picture.alt)}"><image href="${xmlValue(address)}" ` +
    `x="${x}" y="${y}" width="${width}" height="${height}" preserveAspectRatio="none"/></g>`
  )
}

/** The outlines a page has used so far. */
class Ink {
  readonly #used = new Map<string, string>()

  readonly #faces: Faces
  readonly #prefix: string

  constructor(faces: Faces, prefix: string) {
    this.#faces = faces
    this.#prefix = prefix
  }

  /** The id of an outline; empty for a glyph without ink. */
  id(face: string, glyph: number): string {
    const key = `${this.#prefix}-${face}-${glyph}`
    if (!this.#used.has(key)) this.#used.set(key, this.#faces.all.get(face)?.outline(glyph) ?? '')
    return this.#used.get(key) === '' ? '' : key
  }

  unitsPerEm(face: string): number {
    return this.#faces.all.get(face)?.unitsPerEm ?? 1000
  }

  outlines(): string {
    let defs = ''
    for (const [id, path] of this.#used) if (path !== '') defs += `<path id="${id}" d="${path}"/>`
    return defs
  }
}

/** Nothing of it answers to a click. */
function paintWatermark(watermark: Watermark, ink: Ink): string {
  const matrix = watermarkMatrix(watermark).map(short).join(' ')
  const runs = watermark.line.runs.map(run => paintRun(run, 0, 0, ink)).join('')
  return `<g transform="matrix(${matrix})"${fill(watermark.colour)} pointer-events="none">${runs}</g>`
}

function fill(colour: Colour): string {
  return colour === 'black' ? '' : ` fill="#${INK[colour]}"`
}

function paintLine({ line, x, y, element, source, colour, number }: PlacedLine, ink: Ink): string {
  const top = y - line.size * 0.8
  // A line of the table of contents is not the text that it names.
  const link = element?.role === 'TOCI' ? 'data-leads-to' : 'data-source'
  const marks =
    (source === null ? '' : ` ${link}="${xmlValue(source)}"`) +
    (number === 0 ? '' : ` data-line="${number}"`) +
    ` data-text="${xmlValue(plainWords(line).trim())}"`
  const hit = `<rect x="${short(x + line.x)}" y="${short(top)}" width="${short(line.width)}" height="${short(line.size * 1.1)}" fill="none" pointer-events="all"/>`
  const strokes = line.strokes.map(stroke => paintStroke(stroke, x, y)).join('')
  return `<g${marks}${fill(colour)}>${hit}${line.runs.map(run => paintRun(run, x, y, ink)).join('')}${strokes}</g>`
}

function paintRun(run: Run, x: number, y: number, ink: Ink): string {
  const unit = run.size / ink.unitsPerEm(run.face)
  let pen = 0
  let uses = ''
  for (const cluster of run.clusters) {
    for (const glyph of cluster.glyphs) {
      const id = ink.id(run.face, glyph.id)
      if (id === '') continue
      const rise = glyph.y === 0 ? '' : ` y="${glyph.y}"`
      uses += `<use href="#${id}" x="${Math.round(pen / unit + glyph.x)}"${rise}/>`
    }
    pen += cluster.width * run.size + (cluster.kind === 'space' ? run.spaceGap : run.gap)
  }
  const scale = unit.toFixed(6)
  const origin = `${short(x + run.x)} ${short(y - run.rise)}`
  return `<g transform="matrix(${scale} 0 0 -${scale} ${origin})">${uses}</g>`
}

function paintStroke(stroke: Stroke, x: number, y: number): string {
  const dots = stroke.dotted ? ` stroke-linecap="round" stroke-dasharray="0 3"` : ''
  return `<path d="M${short(x + stroke.x)} ${short(y + stroke.y)}h${short(stroke.width)}" stroke="#000" stroke-width="${short(stroke.thickness)}"${dots}/>`
}

function short(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}
