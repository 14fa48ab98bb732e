import * as harfbuzz from 'harfbuzzjs'
import { type Face, type FaceChoices, isSpare } from './faces'
import type { Cut } from './font-file'
import type { Cluster, ClusterKind, FaceKey, Glyph } from './page'

/** Turns text into clusters. One shaper serves a press; what it has shaped it keeps. */
export interface Shaper {
  /** The clusters of the text in order; their texts joined give the text again. */
  shape(text: string, cut: Cut): Cluster[]
}

/** Pieces that no Thai face shapes across: a Thai cluster, a word of other letters, a space. */
const PIECE =
  /[\u0e40-\u0e44]|[\u0e01-\u0e2e\u25cc][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*[\u0e33\u0e45]?|[\u0e2f-\u0e5b]|[ \u00a0\t\n\u200b\u2060\u2610]|[^\u0e00-\u0e7f \u00a0\t\n\u200b\u2060\u2610]+|./suy

/** Where the piece ends that begins at `at`. Plain Thai, which is most of a paper, is told by its codes. */
function endOfPiece(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code >= 0x0e01 && code <= 0x0e5b) return endOfCluster(text, at, code)
  PIECE.lastIndex = at
  return at + Math.max(1, PIECE.exec(text)?.[0].length ?? 1)
}

function endOfCluster(text: string, at: number, first: number): number {
  let end = at + 1
  if (first > 0x0e2e) return end
  while (isMark(text.charCodeAt(end))) end++
  const last = text.charCodeAt(end)
  return last === 0x0e33 || last === 0x0e45 ? end + 1 : end
}

function isMark(code: number): boolean {
  return code === 0x0e31 || (code >= 0x0e34 && code <= 0x0e3a) || (code >= 0x0e47 && code <= 0x0e4e)
}

/** What a piece is remembered by: a number for up to three letters of Thai, so that no string is made. */
function keyOf(text: string, at: number, end: number): number | string {
  if (end - at > 3) return text.slice(at, end)
  let key = 0
  for (let place = at; place < end; place++) {
    const letter = text.charCodeAt(place) - 0x0e00
    if (letter < 0 || letter > 0x7f) return text.slice(at, end)
    key = key * 128 + letter
  }
  return key
}

/** Letters without ink or width of their own, and how they are set. */
const BARE: ReadonlyMap<string, ClusterKind> = new Map([
  ['\t', 'tab'],
  ['\n', 'newline'],
  ['\u200b', 'nothing'],
  ['\u2060', 'nothing'],
])

const CACHE_LIMIT = 50_000

/** Opens a shaper over faces. */
export function openShaper(faces: FaceChoices): Shaper {
  const caches = new Map<Cut, Map<number | string, readonly Cluster[]>>()
  const buffer = new harfbuzz.Buffer()
  const shapePiece = (piece: string, cut: Cut): readonly Cluster[] => {
    const choices = faces.choices(cut)
    const spare = piece === BOX ? choices.at(-1) : choices[0]
    const face = choices.find(choice => covers(choice, piece)) ?? spare
    if (face === undefined) return []
    const kind = BARE.get(piece)
    if (kind !== undefined) return [bareCluster(piece, kind, face)]
    return shapeWith(buffer, face, piece)
  }
  return {
    shape(text, cut) {
      const cache = caches.get(cut) ?? new Map<number | string, readonly Cluster[]>()
      if (cache.size > CACHE_LIMIT) cache.clear()
      caches.set(cut, cache)
      const clusters: Cluster[] = []
      for (let at = 0; at < text.length; ) {
        const end = endOfPiece(text, at)
        const key = keyOf(text, at, end)
        let shaped = cache.get(key)
        if (shaped === undefined) {
          shaped = shapePiece(text.slice(at, end), cut)
          cache.set(key, shaped)
        }
        for (const cluster of shaped) clusters.push(cluster)
        at = end
      }
      return clusters
    },
  }
}

function covers(face: Face, text: string): boolean {
  for (const letter of text) if (!face.covers(letter.codePointAt(0) ?? 0)) return false
  return true
}

/** A hollow box is what the bundled face draws for a letter it lacks: for ☐ that is the letter. */
const BOX = '\u2610'

/** Of spaces and of a box to be ticked nobody need hear. */
function drawnBy(face: FaceKey, text: string, glyphs: readonly Glyph[]): Cluster['drawn'] {
  if (text === BOX) return 'own'
  if (glyphs.some(glyph => glyph.id === 0)) return 'box'
  return isSpare(face) && text.trim() !== '' ? 'lent' : 'own'
}

function bareCluster(text: string, kind: ClusterKind, face: Face): Cluster {
  return { text, kind, face: face.key, drawn: 'own', width: 0, glyphs: [] }
}

/** The script is set, never guessed: a guess from a Latin first letter loses the raised Thai tones. */
function shapeWith(buffer: harfbuzz.Buffer, face: Face, text: string): Cluster[] {
  buffer.reset()
  buffer.addText(text)
  buffer.setDirection(harfbuzz.Direction.LTR)
  buffer.setScript(/[\u0e00-\u0e7f]/.test(text) ? 'Thai' : 'Latn')
  buffer.setLanguage('th')
  buffer.setClusterLevel(harfbuzz.ClusterLevel.MONOTONE_GRAPHEMES)
  harfbuzz.shape(face.hb, buffer, NO_LIGATURES)
  const parts: Shaped[] = []
  for (const glyph of buffer.getGlyphInfosAndPositions()) {
    const part = parts.at(-1)
    if (part?.[0]?.cluster === glyph.cluster) part.push(glyph)
    else parts.push([glyph])
  }
  return parts.flatMap((part, index) => {
    const letters = text.slice(part[0]?.cluster, parts[index + 1]?.[0]?.cluster)
    return isBoxes(part, letters) ? boxes(letters, face, part) : [makeCluster(letters, face, part)]
  })
}

/** Marks that a face lacks stand beside their letter as boxes, and a hundred of them would be wider than the line. */
function isBoxes(part: Shaped, letters: string): boolean {
  return part.some(({ codepoint }) => codepoint === 0) && part.length === [...letters].length
}

function boxes(letters: string, face: Face, part: Shaped): Cluster[] {
  return [...letters].map((letter, at) => makeCluster(letter, face, part.slice(at, at + 1)))
}

/** ไทยกระจาย opens every gap, and a ligature has none. */
const NO_LIGATURES = [new harfbuzz.Feature('liga', 0), new harfbuzz.Feature('clig', 0)]

type Shaped = ReturnType<harfbuzz.Buffer['getGlyphInfosAndPositions']>

function makeCluster(text: string, face: Face, shaped: Shaped): Cluster {
  let pen = 0
  const glyphs: Glyph[] = []
  for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of shaped) {
    glyphs.push({ id: codepoint, x: pen + xOffset, y: yOffset, advance: xAdvance })
    pen += xAdvance
  }
  const kind = text === ' ' || text === '\u00a0' ? 'space' : 'ink'
  const drawn = drawnBy(face.key, text, glyphs)
  return { text, kind, face: face.key, drawn, width: pen / face.unitsPerEm, glyphs }
}
