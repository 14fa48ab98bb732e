import type { Emblem, Figure, Figures } from '../../core/manuscript/manuscript'
import { CAPTION_GAP_PT, PICTURE_GAP, PICTURE_SPACE_PT } from '../../core/paper/paper'
import { type Box, type BoxLine, baselineOf, emptyBox } from './boxes'
import { type Element, type PlacedPicture, points, type RuledLine } from './page'
import type { ParagraphSetter, SetParagraph } from './paragraph'

/** Where pictures stand, and which of them are at hand. Lengths in pt. */
export interface FigurePlace {
  readonly held: boolean
  readonly measure: number
  /** The height of the text of a page: no row of pictures is higher. */
  readonly height: number
  readonly isAtHand: (media: string) => boolean
}

interface SetFigure {
  readonly figure: Figure
  readonly element: Element
  readonly caption: SetParagraph | null
}

/** One box for a row of pictures with their captions: nothing of it goes to another page. */
export function figureBoxes(block: Figures, setter: ParagraphSetter, place: FigurePlace): Box[] {
  const { figures } = block
  if (figures.length === 0) return []
  const gap = points(PICTURE_GAP)
  const column = (place.measure - gap * (figures.length - 1)) / figures.length
  const row = figures.map(figure => setFigure(figure, setter, column))
  const captions = Math.max(...row.map(({ caption }) => heightOf(caption)))
  const room = place.height - captions
  const sizes = figures.map(figure => fitted(figure, column, room))
  const top = Math.max(...sizes.map(size => size.height))
  const parts = row.map((set, index) => {
    const size = sizes[index] ?? { width: 0, height: 0 }
    const x = index * (column + gap)
    const picture = placed(set, { x: x + (column - size.width) / 2, y: top - size.height, ...size })
    return { ...picture, source: block.source ?? null, lines: captionLines(set, x, top) }
  })
  const atHand = parts.filter(({ media }) => place.isAtHand(media))
  const missing = parts.filter(part => !atHand.includes(part))
  return [
    {
      ...emptyBox(top + captions),
      before: PICTURE_SPACE_PT,
      pictures: atHand.map(({ lines: _, ...picture }) => picture),
      lines: parts.flatMap(part => part.lines),
      rules: missing.flatMap(frame),
      breakBefore: place.held ? 'never' : 'free',
    },
  ]
}

function setFigure(figure: Figure, setter: ParagraphSetter, column: number): SetFigure {
  const group: Element = { role: 'Div', parent: null }
  const { caption } = figure
  const set = caption && setter.set(caption.spans, caption.style, column)
  return { figure, element: { role: 'Figure', parent: group }, caption: set }
}

function heightOf(caption: SetParagraph | null): number {
  return caption === null ? 0 : CAPTION_GAP_PT + caption.lines.length * caption.pitch
}

/** In proportion, as large as it may be: no wider than its column, no higher than a page. */
function fitted({ width, height }: Figure, column: number, room: number) {
  const [wide, high] = [Math.max(points(width), 1), Math.max(points(height), 1)]
  const scale = Math.min(1, column / wide, Math.max(room, 1) / high)
  return { width: wide * scale, height: high * scale }
}

type Frame = Pick<PlacedPicture, 'x' | 'y' | 'width' | 'height'>

function placed({ figure, element }: SetFigure, at: Frame): PlacedPicture {
  const { media, alt } = figure
  return { ...at, media, alt, element, source: null }
}

/** The caption is read after its picture, as a part of the same group. */
function captionLines({ figure, element, caption }: SetFigure, x: number, top: number): BoxLine[] {
  if (caption === null) return []
  const said: Element = { role: 'Caption', parent: element.parent }
  const first = top + CAPTION_GAP_PT + baselineOf(caption.pitch)
  return caption.lines.map((line, index) => ({
    line,
    x,
    y: first + index * caption.pitch,
    element: said,
    marks: [],
    source: figure.caption?.source ?? null,
    colour: 'black',
  }))
}

/** What stands in the place of a picture that is not at hand. */
function frame({ x, y, width, height }: Frame): RuledLine[] {
  const [right, bottom] = [x + width, y + height]
  return [
    { x1: x, y1: y, x2: right, y2: y },
    { x1: x, y1: bottom, x2: right, y2: bottom },
    { x1: x, y1: y, x2: x, y2: bottom },
    { x1: right, y1: y, x2: right, y2: bottom },
  ].map(rule => ({ ...rule, thickness: 0.5 }))
}

/** The emblem of a room, from its top. It may reach below the room, beside what stands there. */
export function emblemPicture(emblem: Emblem, measure: number): PlacedPicture {
  const { media, alt, align } = emblem
  const [width, height] = [points(emblem.width), points(emblem.height)]
  const x = align === 'left' ? 0 : (measure - width) / 2
  const element: Element = { role: 'Figure', parent: null }
  return { x, y: 0, width, height, media, alt, element, source: null }
}
