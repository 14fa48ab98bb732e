import path from 'node:path'
import { ok, type Result } from '../../core/fault'
import { type HouseStyle, houseOf } from '../../core/office/context'
import type { HouseFile } from '../../core/office/house-file'
import type { House } from '../../preload/settings'
import type { Desk } from '../desk'
import type { PressType } from '../workers/press-protocol'
import { readHouseFile } from './house-file'
import { tellOnce } from './trouble'

/** The house styles that come with the program, as the settings name them. */
const BUILT_IN = ['parliament'] as const
/** How long a house style holds before its file is read again, in ms. */
const FRESH = 5_000

interface Kept {
  readonly chosen: string
  readonly style: HouseFile | null
  readonly readAt: number
}

const kept = new WeakMap<Desk, Kept>()

/**
 * The office's own style of this desk; `null` for the form. A file that is away or has a mistake is
 * told of once, and the last that could be read goes on holding.
 */
async function ownStyle(desk: Desk): Promise<HouseFile | null> {
  const chosen = desk.settings.read().house
  const last = kept.get(desk)
  if (chosen === '') return null
  const same = last?.chosen === chosen
  if (same && performance.now() - last.readAt < FRESH) return last.style
  const read = await readHouseFile(desk.disk, placeOf(desk, chosen))
  if (!read.ok) tellOnce(desk, read.fault)
  const style = read.ok ? read.value : same ? last.style : null
  // What has not changed stays the same object, so that what is known of it still holds.
  const settled = same && JSON.stringify(last.style) === JSON.stringify(style) ? last.style : style
  kept.set(desk, { chosen, style: settled, readAt: performance.now() })
  return settled
}

function placeOf(desk: Desk, chosen: string): string {
  const builtIn = BUILT_IN.find(name => name === chosen)
  return builtIn === undefined
    ? chosen
    : path.join(desk.places.templates, 'houses', `${builtIn}.json`)
}

/** How this desk writes: its settings, and the office's own style over them. */
export async function houseFor(desk: Desk): Promise<HouseStyle> {
  const { digits, organisation, emblem } = desk.settings.read()
  const habits = { digits, organisation, emblem: await desk.emblem.read(emblem) }
  return houseOf(habits, await ownStyle(desk))
}

/** What the press of this desk sets type with. */
export async function typeFor(desk: Desk): Promise<PressType> {
  const words = (await ownStyle(desk))?.dictionary ?? []
  const { font, likeness } = desk.settings.read()
  return { font, likeness, words }
}

/** What the settings show of house styles. */
export async function describeHouse(desk: Desk): Promise<House> {
  const chosen = desk.settings.read().house
  const style = await ownStyle(desk)
  const builtIn = await Promise.all(
    BUILT_IN.map(async name => {
      const read = await readHouseFile(desk.disk, placeOf(desk, name))
      return { name, title: read.ok ? read.value.title : name }
    }),
  )
  const named = chosen === '' || builtIn.some(({ name }) => name === chosen)
  const shown = path.basename(chosen)
  return { chosen: shown, style, builtIn, fileName: named ? '' : shown }
}

/** Takes a house style: '' for the form, a built-in one, or a file. One with a mistake changes nothing. */
export async function chooseHouse(desk: Desk, chosen: string): Promise<Result<House>> {
  const read = chosen === '' ? ok(null) : await readHouseFile(desk.disk, placeOf(desk, chosen))
  if (!read.ok) return read
  desk.told.clear()
  kept.delete(desk)
  desk.settings.write({ house: chosen })
  return ok(await describeHouse(desk))
}
