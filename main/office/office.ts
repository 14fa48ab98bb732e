import { ok, type Result } from '../../core/fault'
import type { Document } from '../../core/model/document'
import type { Context } from '../../core/office/context'
import { contextOf } from '../../core/office/registry'
import { templateOf } from '../../core/office/template-of'
import type { Template } from '../../core/template/template'
import type { PressType } from '../workers/press-protocol'
import { FRESH, HouseShelf, type OfficeGround } from './house'
import { findTemplate, type Library, readLibrary, templateFor } from './library'
import { SharedShelf } from './shared-shelf'

interface Shelf {
  readonly folder: string
  readonly library: Library
  readonly readAt: number
}

/** The office at this desk: its templates and registry, its house style, what its documents are read against. */
export class Office {
  readonly house: HouseShelf
  /** What the binder shares: it stands over what is this user's own, and that over what comes with the program. */
  readonly shared: SharedShelf
  readonly #ground: OfficeGround
  #shelf: Shelf | null = null

  constructor(ground: OfficeGround) {
    this.#ground = ground
    this.shared = new SharedShelf(ground)
    this.house = new HouseShelf(ground, this.shared)
  }

  /** The templates and the registry. A template folder that is away leaves the bundled ones. */
  async library(): Promise<Result<Library>> {
    const own = await this.ownLibrary()
    const { agencies } = await this.shared.read()
    if (!own.ok || agencies === undefined) return own
    return ok({ ...own.value, registry: agencies })
  }

  /** The same without what the binder shares. */
  async ownLibrary(): Promise<Result<Library>> {
    const { disk, places, settings, troubles } = this.#ground
    const folder = settings.read().templateFolder
    const shelf = this.#shelf
    if (shelf?.folder === folder && performance.now() - shelf.readAt < FRESH)
      return ok(shelf.library)
    const read = await readLibrary(disk, places.templates, folder)
    if (!read.ok && folder !== '') troubles.tellOnce(read.fault)
    const library = read.ok || folder === '' ? read : await readLibrary(disk, places.templates, '')
    if (!library.ok) return library
    for (const fault of library.value.faults) troubles.tellOnce(fault)
    this.#shelf = { folder, library: library.value, readAt: performance.now() }
    return library
  }

  /** The template of that id as it stands in the library; `template-unknown` that names it. */
  async template(id: string): Promise<Result<Template>> {
    const library = await this.library()
    return library.ok ? findTemplate(library.value, id) : library
  }

  /** A template for a document that is begun now, with what the house changes in it. */
  async templateToStart(id: string): Promise<Result<Template>> {
    const template = await this.template(id)
    return template.ok ? ok(templateOf(template.value, await this.house.style(), null)) : template
  }

  /** What a document is read against here; `template-missing` where its template is not at hand. */
  async contextFor(document: Document): Promise<Result<Context>> {
    const library = await this.library()
    if (!library.ok) return library
    const template = templateFor(library.value, document)
    if (!template.ok) return template
    const house = await this.house.style()
    return ok(contextOf(document, template.value, library.value.registry, house))
  }

  /** What the press sets type with here. */
  async pressType(): Promise<PressType> {
    const words = (await this.house.file())?.dictionary ?? []
    const { font, likeness } = this.#ground.settings.read()
    return { font, likeness, words }
  }
}
