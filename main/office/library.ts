import path from 'node:path'
import { type Fault, fail, ok, type Result } from '../../core/fault'
import type { Agency } from '../../core/model/agency'
import type { Document } from '../../core/model/document'
import { readRegistry } from '../../core/office/registry'
import { readTemplate } from '../../core/template/read-template'
import type { Template } from '../../core/template/template'
import { joined } from '../../core/wording/sentence'
import type { Disk } from '../storage/disk'
import { faultOf } from '../storage/errno'
import { readJsonFile } from '../storage/json-file'

/** What an office drafts with: its templates and its registry of agencies. */
export interface Library {
  /** In the order of the gallery. One of the office's own stands in for the bundled one of its id. */
  readonly templates: readonly Template[]
  readonly registry: readonly Agency[]
  /** One for each file of the office's folder that has a mistake; such a file is left out. */
  readonly faults: readonly Fault[]
}

const REGISTRY = 'agencies.json'
const MAX_BYTES = 4 * 1024 * 1024
const GALLERY: readonly Template['paper'][] = [
  'minutes',
  'findings',
  'circular',
  'external',
  'memo',
  'news',
]

/**
 * Reads the bundled templates, then the office's folder over them ('' for none). A fault only if the
 * folder itself cannot be read, or if the bundled files are broken.
 */
export async function readLibrary(
  disk: Disk,
  bundled: string,
  office: string,
): Promise<Result<Library>> {
  const own = await readFolder(disk, bundled)
  if (!own.ok) return own
  const [broken] = own.value.faults
  if (broken) return { ok: false, fault: broken }
  if (office === '') return ok({ ...own.value, templates: inOrder(own.value.templates) })
  const theirs = await readFolder(disk, office)
  if (!theirs.ok) return theirs
  const replaced = new Set(theirs.value.templates.map(template => template.id))
  const kept = own.value.templates.filter(template => !replaced.has(template.id))
  return ok({
    templates: inOrder([...kept, ...theirs.value.templates]),
    registry: theirs.value.registry.length > 0 ? theirs.value.registry : own.value.registry,
    faults: theirs.value.faults,
  })
}

/** The template of that id, or `template-unknown` that names it. */
export function findTemplate(library: Library, id: string): Result<Template> {
  const found = library.templates.find(template => template.id === id)
  return found ? ok(found) : fail('template-unknown', id)
}

/** The template that a document was started from, or `template-missing` that names it. */
export function templateFor(library: Library, { template }: Document): Result<Template> {
  const found = findTemplate(library, template)
  return found.ok ? found : fail('template-missing', template)
}

async function readFolder(disk: Disk, folder: string): Promise<Result<Library>> {
  const templates: Template[] = []
  const faults: Fault[] = []
  let registry: readonly Agency[] = []
  const names = await namesIn(disk, folder)
  if (!names.ok) return names
  for (const name of names.value) {
    const json = await readJsonFile(disk, path.join(folder, name), MAX_BYTES)
    if (!json.ok) faults.push(mistake(name, json.fault))
    else if (name === REGISTRY) {
      const read = readRegistry(json.value)
      if (read.ok) registry = read.value
      else faults.push(mistake(name, read.fault))
    } else {
      const read = readTemplate(json.value)
      if (read.ok) templates.push(read.value)
      else faults.push(mistake(name, read.fault))
    }
  }
  return ok({ templates, registry, faults })
}

async function namesIn(disk: Disk, folder: string): Promise<Result<string[]>> {
  try {
    const names = await disk.list(folder)
    return ok(names.filter(name => name.endsWith('.json') && !name.startsWith('.')).sort())
  } catch (error) {
    return faultOf(error, 'folder', path.basename(folder))
  }
}

/** Names the file before the mistake: the office has to find it. */
function mistake(name: string, fault: Fault): Fault {
  const faulty = fault.code === 'template-faulty' || fault.code === 'file-damaged'
  if (!faulty) return { ...fault, subject: name }
  const subject = fault.subject ? joined([name, fault.subject], ': ') : name
  return { ...fault, code: 'template-faulty', subject }
}

function inOrder(templates: readonly Template[]): readonly Template[] {
  return templates.toSorted((a, b) => GALLERY.indexOf(a.paper) - GALLERY.indexOf(b.paper))
}
