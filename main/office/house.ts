import path from 'node:path'
import { ok, type Result } from '../../core/fault'
import { type HouseStyle, houseOf } from '../../core/office/context'
import type { HouseFile } from '../../core/office/house-file'
import type { House } from '../../preload/settings'
import type { Places } from '../places'
import type { Disk } from '../storage/disk'
import type { EmblemShelf } from './emblem-shelf'
import { readHouseFile } from './house-file'
import type { SettingsFile } from './settings'
import type { SharedShelf } from './shared-shelf'
import type { Troubles } from './trouble'

/** What the files of an office are read with. */
export interface OfficeGround {
  readonly disk: Disk
  readonly places: Places
  readonly settings: SettingsFile
  readonly emblem: EmblemShelf
  readonly troubles: Troubles
}

/** The house styles that come with the program, as the settings name them. */
const BUILT_IN = ['parliament'] as const

/** How long what was read of an office holds before its files are read again, in ms: it may mend them while drafting. */
export const FRESH = 5_000

interface Kept {
  readonly chosen: string
  readonly file: HouseFile | null
  readonly readAt: number
}

/** How this office writes: the settings, and its own style over them. */
export class HouseShelf {
  readonly #ground: OfficeGround
  readonly #shared: SharedShelf
  #kept: Kept | null = null

  constructor(ground: OfficeGround, shared: SharedShelf) {
    this.#ground = ground
    this.#shared = shared
  }

  /** The style that holds: that which the binder shares, or the office's own file; `null` for the form. */
  async file(): Promise<HouseFile | null> {
    return (await this.#shared.read()).house ?? this.ownFile()
  }

  /**
   * The office's own file, whatever the binder shares; `null` for the form. One that is away or has a mistake is told of once, and the last
   * that could be read goes on holding.
   */
  async ownFile(): Promise<HouseFile | null> {
    const { disk, settings, troubles } = this.#ground
    const chosen = settings.read().house
    if (chosen === '') return null
    const last = this.#kept?.chosen === chosen ? this.#kept : null
    if (last !== null && performance.now() - last.readAt < FRESH) return last.file
    const read = await readHouseFile(disk, this.#placeOf(chosen))
    if (!read.ok) troubles.tellOnce(read.fault)
    const file = read.ok ? read.value : (last?.file ?? null)
    // What has not changed stays the same object, so that what is known of it still holds.
    const settled = JSON.stringify(last?.file) === JSON.stringify(file) ? last?.file : file
    this.#kept = { chosen, file: settled ?? null, readAt: performance.now() }
    return this.#kept.file
  }

  /** The habits that are set, and the office's own file over them. */
  async style(): Promise<HouseStyle> {
    const { settings, emblem } = this.#ground
    const { digits, organisation, emblem: name } = settings.read()
    const habits = { digits, organisation, emblem: await emblem.read(name) }
    return houseOf(habits, await this.file())
  }

  /** What the settings show of house styles. */
  async describe(): Promise<House> {
    const { disk, settings } = this.#ground
    const chosen = settings.read().house
    const file = await this.file()
    const builtIn = await Promise.all(
      BUILT_IN.map(async name => {
        const read = await readHouseFile(disk, this.#placeOf(name))
        return { name, title: read.ok ? read.value.title : name }
      }),
    )
    const named = chosen === '' || builtIn.some(({ name }) => name === chosen)
    const shown = path.basename(chosen)
    return { chosen: shown, file, builtIn, fileName: named ? '' : shown }
  }

  /** Takes a house style: '' for the form, a built-in one, or a file. One with a mistake changes nothing. */
  async choose(chosen: string): Promise<Result<House>> {
    const { disk, settings, troubles } = this.#ground
    const read = chosen === '' ? ok(null) : await readHouseFile(disk, this.#placeOf(chosen))
    if (!read.ok) return read
    troubles.forget()
    this.#kept = null
    settings.write({ house: chosen })
    return ok(await this.describe())
  }

  #placeOf(chosen: string): string {
    const builtIn = BUILT_IN.find(name => name === chosen)
    return builtIn === undefined
      ? chosen
      : path.join(this.#ground.places.templates, 'houses', `${builtIn}.json`)
  }
}
