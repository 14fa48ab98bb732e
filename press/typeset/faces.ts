import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { fail, ok, type Result } from '../../core/fault'
import type { Likeness } from '../../core/paper/likeness'
import { type Cut, type FontFile, openFontFile } from './font-file'
import { findInstalled } from './installed'
import type { FaceKey } from './page'

/** A face ready to shape and to embed. `scale` turns a nominal size into the size it is drawn at. */
export interface Face extends FontFile {
  readonly key: FaceKey
  readonly scale: number
}

const CUTS: readonly Cut[] = ['regular', 'bold', 'italic', 'bold-italic']

/** Faces that text is shaped in. */
export interface FaceChoices {
  readonly all: ReadonlyMap<FaceKey, Face>
  /** The faces to try in turn for a cut. */
  choices(cut: Cut): readonly Face[]
}

/** Every face of one press: the family in use and, for what it lacks, the bundled one. */
export interface Faces extends FaceChoices {
  /** The bundled family with the line lengths of the official face, which Word files name and few computers of ours have. */
  readonly official: FaceChoices
}

/** Sarabun at 10.55 pt has the line lengths of TH SarabunPSK at 16 pt, at 10.9 pt its letters. [M] */
const SARABUN_SCALE: Readonly<Record<Likeness, number>> = { length: 10.55 / 16, height: 10.9 / 16 }

const BUNDLED: Record<Cut, string> = {
  regular: 'Sarabun-Regular.ttf',
  bold: 'Sarabun-Bold.ttf',
  italic: 'Sarabun-Italic.ttf',
  'bold-italic': 'Sarabun-BoldItalic.ttf',
}

/** Opens the bundled faces and, if one is named, the family or file in their front. */
export async function openFaces(
  assets: string,
  font: string,
  likeness: Likeness = 'length',
): Promise<Result<Faces>> {
  const bundled = await Promise.all(
    CUTS.map(async cut => openFontFile(await readFile(path.join(assets, BUNDLED[cut])))),
  )
  if (bundled.includes(null)) return fail('font-missing', 'Sarabun', `unreadable in ${assets}`)
  const files = new Map(CUTS.map((cut, index) => [cut, bundled[index]]))
  const bundledScale = SARABUN_SCALE[likeness]
  const official = collect([faceSet(files, '', SARABUN_SCALE.length)])
  if (font === '' && likeness === 'length') return ok({ ...official, official })
  if (font === '') return ok({ ...collect([faceSet(files, '', bundledScale)]), official })
  const named = await findInstalled(font)
  if (named === null) return fail('font-missing', font)
  if (named === 'unusable') return fail('font-unusable', font)
  const reference = files.get('regular')
  const regular = named.get('regular')
  if (!reference || !regular) return fail('font-missing', font)
  const scale = matchingScale(regular, reference, likeness)
  const sets = [faceSet(named, '', scale), faceSet(files, SPARE, bundledScale)]
  return ok({ ...collect(sets), official })
}

const SPARE = 'spare-'

/** Whether a face stands in for one that lacks the letter. */
export function isSpare(face: FaceKey): boolean {
  return face.startsWith(SPARE)
}

type FaceSet = ReadonlyMap<Cut, Face>

function faceSet(
  files: ReadonlyMap<Cut, FontFile | null | undefined>,
  prefix: string,
  scale: number,
): FaceSet {
  const regular = files.get('regular')
  const set = new Map<Cut, Face>()
  for (const cut of CUTS) {
    const file = files.get(cut) ?? files.get(cut === 'bold-italic' ? 'bold' : 'regular') ?? regular
    if (file) set.set(cut, { ...file, key: prefix + cut, scale })
  }
  return set
}

function collect(sets: readonly FaceSet[]): FaceChoices {
  const all = new Map<FaceKey, Face>()
  for (const set of sets) for (const face of set.values()) all.set(face.key, face)
  const choices = new Map(CUTS.map(cut => [cut, sets.flatMap(set => set.get(cut) ?? [])] as const))
  return { all, choices: cut => choices.get(cut) ?? [] }
}

const PROSE = 'รายงานการประชุมคณะอนุกรรมการป้องกันและปราบปรามการค้ามนุษย์ ครั้งที่ผ่านมา'

/**
 * The factor that makes a family like the official face: 1 for the TH Sarabun faces themselves (within
 * 3 %), read from the file's own measures and never from its name.
 */
function matchingScale(font: FontFile, sarabun: FontFile, likeness: Likeness): number {
  const sizeOf = (file: FontFile): number =>
    likeness === 'length' ? textWidth(file, PROSE) : file.letterHeight('ก')
  const scale = (SARABUN_SCALE[likeness] * sizeOf(sarabun)) / sizeOf(font)
  return Number.isFinite(scale) && Math.abs(scale - 1) >= 0.03 ? scale : 1
}

function textWidth(font: FontFile, text: string): number {
  return [...text].reduce((sum, letter) => sum + font.letterWidth(letter), 0)
}
