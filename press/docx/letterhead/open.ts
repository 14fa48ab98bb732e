import { fail, ok, type Result } from '../../../core/fault'
import { isZip, LIMITS } from '../../../core/file/zip'
import { type PlaceName, placeNamed } from '../../../core/office/letterhead-places'
import {
  type LetterheadLoss,
  type LetterheadTrouble,
  letterheadTrouble,
} from '../../../core/wording/letterhead'
import { mainPart, Package, relatedPart, targetOf } from '../package'
import { childOf, descendantsOf, type XmlNode } from '../xml'
import { type Cleaned, cleanPackage } from './clean-package'
import { readFrameMarkup } from './markup'
import { textWidthOf } from './measure'
import { isPlaceAlone, placesInFrame } from './places'
import { dangerIn } from './safety'
import { bodyOf, sectionAt } from './sections'
import { inUsualNames } from './spaces'
import { unzip } from './unzip'

/** แบบหัวหนังสือ: an office's own Word file, checked and cleaned, with the places marked in it. */
export interface Letterhead {
  readonly parts: ReadonlyMap<string, Uint8Array>
  /** The part with the text. */
  readonly main: string
  readonly places: ReadonlySet<PlaceName>
  /** The width of its text where `{{body}}` stands, mm. */
  readonly measure: number
  /** What the file had that does not come into a letter. */
  readonly losses: readonly LetterheadLoss[]
}

/** A signature, centred 9.8 cm in, needs so much room, mm. [K] */
const LEAST_MEASURE = 120

/** The parts of a Word file in which a place may stand, by the end of their relation's type. */
const STORY = /\/(?:header|footer|footnotes|endnotes)$/

/**
 * Opens a Word file as a letterhead. It is foreign: strictly read, within the limits of a container,
 * without macros, embedded programs or anything that lies elsewhere. What is wrong is the fault
 * `letterhead-faulty`, in one sentence.
 */
export function openLetterhead(bytes: Uint8Array): Result<Letterhead> {
  const read = readFrame(bytes)
  if (typeof read === 'string') return faulty(read)
  const { frame, losses } = read
  const main = mainPart(frame) ?? ''
  const document = frame.tree(main)
  const stories = storiesOf(frame, main)
  const styles = frame.tree(relatedPart(frame, main, 'styles') ?? '')
  if (document === null || childOf(document, 'w:body') === undefined) return faulty('damaged')
  if (stories === null || styles === null) return faulty('damaged')
  const named = stories.flatMap(paragraphsOf).flatMap(placesInFrame)
  const unknown = named.filter(name => placeNamed(name) === null)
  if (unknown.length > 0) return faulty('unknown-places', inBraces(unknown))
  const places = named.flatMap(name => placeNamed(name) ?? [])
  const bodies = places.filter(place => place === 'body').length
  if (bodies === 0) return faulty('no-body')
  if (bodies > 1) return faulty('two-bodies')
  const body = bodyOf(document)
  const at = body.content.findIndex(isBodyPlace)
  if (at < 0) return faulty('body-misplaced')
  const measure = textWidthOf(sectionAt(body, at))
  if (measure < LEAST_MEASURE) return faulty('too-narrow')
  const parts = new Map(frame.names.map(name => [name, frame.bytes(name) ?? new Uint8Array()]))
  return ok({ parts, main, places: new Set(places), measure, losses })
}

/** Whether the paragraph is the one that the text of the paper takes the place of. */
export function isBodyPlace(paragraph: XmlNode): boolean {
  const places = paragraph.name === 'w:p' ? placesInFrame(paragraph) : []
  return places.length === 1 && placeNamed(places[0] ?? '') === 'body' && isPlaceAlone(paragraph)
}

/** The main part and the headers, footers and notes that belong to it; `null` if one cannot be read. */
function storiesOf(frame: Package, main: string): XmlNode[] | null {
  const names = frame
    .relations(main)
    .filter(({ type, external }) => STORY.test(type) && !external)
    .map(relation => targetOf(main, relation))
  const trees = [main, ...new Set(names)].map(name => frame.tree(name))
  return trees.every(tree => tree !== null) ? trees : null
}

function paragraphsOf(story: XmlNode): XmlNode[] {
  return [...descendantsOf(story)].filter(node => node.name === 'w:p')
}

function inBraces(names: readonly string[]): string {
  const shown = [...new Set(names)].slice(0, 8).map(name => `{{${name.slice(0, 40)}}}`)
  return shown.join(' ')
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0]
const MAIN_TYPE = /wordprocessingml\.(?:document|template)\.main\+xml$/
const TYPES = '[Content_Types].xml'

/** The file taken apart, with what is good of it, or why not. */
function readFrame(bytes: Uint8Array): Cleaned | LetterheadTrouble {
  if (bytes.length > LIMITS.bytes) return 'too-large'
  // A Word file under a password is wrapped in the container of the old .doc.
  if (OLE.every((byte, at) => bytes[at] === byte)) return 'locked'
  if (!isZip(bytes)) return 'foreign'
  const parts = unzip(bytes)
  if (typeof parts === 'string') return parts
  const frame = new Package(parts)
  if (!takeUsualNames(frame, name => name === TYPES || name.endsWith('.rels'))) return 'damaged'
  const main = mainPart(frame)
  if (main === null || !frame.has(main)) return frame.has(TYPES) ? 'damaged' : 'foreign'
  if (/macroEnabled/i.test(frame.typeOf(main))) return 'macros'
  if (!MAIN_TYPE.test(frame.typeOf(main))) return 'foreign'
  if (!isReadable(frame)) return 'damaged'
  if ([...(frame.tree(main)?.attributes.values() ?? [])].some(isStrict)) return 'strict'
  if (!takeUsualNames(frame, name => isInText(frame, main, name))) return 'damaged'
  if (frame.tree(main)?.name !== 'w:document') return 'foreign'
  return dangerIn(frame) ?? cleanPackage(frame, main)
}

function isStrict(space: string): boolean {
  return space === 'http://purl.oclc.org/ooxml/wordprocessingml/main'
}

/** The main part and what lies beside and below it. */
function isInText(frame: Package, main: string, name: string): boolean {
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  return name.startsWith(folder) && isXmlPart(name) && !name.endsWith('.rels') && frame.has(name)
}

/** Gives the parts the names that everybody uses; whether each of them is XML with namespaces. */
function takeUsualNames(frame: Package, isWanted: (name: string) => boolean): boolean {
  return frame.names.filter(isWanted).every(name => {
    const tree = frame.tree(name)
    const usual = tree === null ? null : inUsualNames(tree)
    if (usual !== null) frame.set(name, usual)
    return usual !== null
  })
}

/** Every part of the text that is XML must be, and no part may declare a document type or entities. */
function isReadable(frame: Package): boolean {
  const isOurs = (name: string) => /^(?:word\/|_rels\/|\[Content)/.test(name)
  return frame.names
    .filter(name => isMarkup(frame, name))
    .every(name => {
      const text = readFrameMarkup(frame.bytes(name) ?? new Uint8Array())
      const declares = text === null || /<!(?:DOCTYPE|ENTITY)/i.test(text)
      return !declares && (!isOurs(name) || !isXmlPart(name) || frame.tree(name) !== null)
    })
}

/** By its name, or by what the list of types calls it. */
function isMarkup(frame: Package, name: string): boolean {
  return isXmlPart(name) || /\.vml$/i.test(name) || /[+/]xml$/i.test(frame.typeOf(name))
}

function isXmlPart(name: string): boolean {
  return /\.(?:xml|rels)$/i.test(name)
}

function faulty(trouble: LetterheadTrouble, places?: string): Result<never> {
  return fail('letterhead-faulty', letterheadTrouble(trouble, places), trouble)
}
