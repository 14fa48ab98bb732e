import type { Document } from '../model/document'
import type { Context } from '../office/context'
import type { Sentence } from '../wording/sentence'
import {
  type Edit,
  type Lack,
  type Look,
  type Mend,
  type PlacedEdit,
  placeOf,
  type Rule,
} from './rule'
import { knownNames } from './walk/known-names'
import { rememberTexts } from './walk/known-texts'
import { editPassages, type Passage } from './walk/passages'
import { quotations } from './walk/quotations'

/** A fault of words: where it is, what to say, and the right words where they are certain. */
export interface TextFault {
  readonly at: number
  readonly length: number
  readonly sentence: Sentence
  readonly right?: string
}

/**
 * Looks at one run of words. It sees `\uFFFC` in place of each character of an address, and depends on
 * nothing but the words, their kind and part, the template, and the digits and words of the house.
 */
type Find = (text: string, passage: Passage, context: Context) => readonly TextFault[]

interface TextRule<Name extends string> extends Omit<Rule<Name>, 'look' | 'mend'> {
  readonly find: Find
  /** Whether addresses are shown as they are. */
  readonly raw?: boolean
  /** Whether it never knows what is right, so that a person must tell. */
  readonly judged?: boolean
  /** Whether it is about words: nothing is a fault that shares a letter with a name. */
  readonly ofWords?: boolean
  /** Whether it may mend the names and positions of people: it moves their spaces and brackets and no letter. */
  readonly names?: boolean
  /** Whether what it mends reads the same before and after, so that even words in quotation marks may be mended. */
  readonly unseen?: boolean
}

/** A quick look for what every address has. */
const MAY_ADDRESS = /@|www|:\/\//

/** Web and e-mail addresses: their characters are not words. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s\u0e00-\u0e7f]+|[A-Za-z0-9][\w.+-]*@[\w-]+(?:\.[\w-]+)+/g

/** What the rules said of the texts of documents. */
const knownPassages = rememberTexts<TextFault>()

/** Makes the rule that looks at every run of words of a document, one after the other. */
export function textRule<const Name extends string>(rule: TextRule<Name>): Rule<Name> {
  const { name, severity, source, words } = rule
  const look = (document: Document, context: Context): Lack[] => {
    const lacks: Lack[] = []
    for (const { passage, said } of knownPassages(document, context)) {
      const known = said.get(rule)
      const faults = known ?? faultsOf(rule, passage, context)
      if (known === undefined) said.set(rule, faults)
      if (faults.length === 0) continue
      const names = knownNames(document, context)
      // A line of names is all name: only the bodies in it are spelt as they are.
      const told = passage.kind === 'name' ? names.bodies : names.all
      for (const fault of outsideNames(faults, passage.text, told, rule.ofWords === true))
        lacks.push(lackOf(fault, passage))
    }
    return lacks
  }
  const mend = rule.judged !== true && { mend: mendWords(look) }
  return { name, severity, source, words, look, ...mend }
}

function faultsOf(
  rule: TextRule<string>,
  passage: Passage,
  context: Context,
): readonly TextFault[] {
  const { text } = passage
  const shown = rule.raw === true || !MAY_ADDRESS.test(text) ? text : text.replaceAll(ADDRESS, hide)
  const found = rule.find(shown, passage, context)
  if (found.length === 0) return NO_FAULTS
  const faults = found.map(fault => withAddresses(fault, text, shown))
  if (rule.unseen === true) return faults
  const judged = passage.kind === 'name' && rule.names !== true
  return outsideQuotes(judged ? faults.map(unmended) : faults, shown)
}

/** The same fault, for a person to mend. */
function unmended({ right: _, ...judged }: TextFault): TextFault {
  return judged
}

/** One for all: of most texts nothing is said. */
const NO_FAULTS: readonly TextFault[] = []

/**
 * Nothing is said of words that are cited letter by letter, and no other quoted words are changed: whether
 * the writer or the one quoted erred, a person must tell.
 */
function outsideQuotes(faults: readonly TextFault[], text: string): readonly TextFault[] {
  const quoted = quotations(text)
  if (quoted.length === 0) return faults
  return faults.flatMap(fault => {
    const around = quoted.find(({ from, to }) => from <= fault.at && fault.at + fault.length <= to)
    if (around === undefined) return [fault]
    return around.cited ? [] : [unmended(fault)]
  })
}

/**
 * A body is spelt as it spells itself, a person as he does: nothing inside a name of the registry, the document
 * or the house is a fault, and no `words` that share a letter with one.
 */
function outsideNames(
  faults: readonly TextFault[],
  text: string,
  names: readonly string[],
  words: boolean,
): readonly TextFault[] {
  const told = words ? names.filter(name => name.length >= SHORTEST) : names
  const named = told.flatMap(name => placesOf(name, text))
  if (named.length === 0) return faults
  return faults.filter(({ at, length }) =>
    named.every(({ from, to }) =>
      words ? at + length <= from || to <= at : at < from || to < at + length,
    ),
  )
}

/** Shorter ones stand by chance inside other words, and no misspelling is as short. */
const SHORTEST = 3

function placesOf(name: string, text: string): { readonly from: number; readonly to: number }[] {
  const places = []
  for (let from = text.indexOf(name); from >= 0; from = text.indexOf(name, from + 1))
    places.push({ from, to: from + name.length })
  return places
}

/** Makes the rule whose lacks carry the edits that mend them. */
export function editRule<const Name extends string>(rule: Omit<Rule<Name>, 'mend'>): Rule<Name> {
  return { ...rule, mend: mendWords(rule.look) }
}

function mendWords(look: Look): Mend {
  return (document, context, only) => {
    const edits = (only === undefined ? look(document, context) : [only]).flatMap(lack =>
      lack.edit === undefined ? [] : [lack.edit],
    )
    return editPassages(document, context, byPassage(edits))
  }
}

/** Every place where a pattern matches becomes a fault; `right` gives the words to put there. */
export function matching(
  pattern: RegExp,
  sentence: (found: string, right: string) => Sentence,
  right?: (match: RegExpExecArray) => string,
): (text: string) => TextFault[] {
  return text =>
    [...text.matchAll(pattern)].flatMap(match => {
      const [found] = match
      const words = right?.(match)
      if (words === found) return []
      const place = { at: match.index, length: found.length }
      if (words === undefined) return [{ ...place, sentence: sentence(found.trim(), '') }]
      return [{ ...place, sentence: sentence(found.trim(), words.trim()), right: words }]
    })
}

function lackOf({ at, length, sentence, right }: TextFault, passage: Passage): Lack {
  const { index, text } = passage
  return {
    ...placeOf(passage),
    sentence,
    excerpt: text.slice(at, at + length),
    ...(right !== undefined && { edit: { passage: index, at, length, text: right } }),
  }
}

function byPassage(edits: readonly PlacedEdit[]): ReadonlyMap<number, readonly Edit[]> {
  const grouped = new Map<number, Edit[]>()
  for (const { passage, ...edit } of edits)
    grouped.set(passage, [...(grouped.get(passage) ?? []), edit])
  return grouped
}

const HIDDEN = '\uFFFC'

function hide(address: string): string {
  return HIDDEN.repeat(address.length)
}

/** A change that reaches over addresses leaves each of them as it was written. */
function withAddresses(fault: TextFault, text: string, shown: string): TextFault {
  if (shown === text || fault.right?.includes(HIDDEN) !== true) return fault
  const from = fault.at
  const hidden = [...shown.slice(from, from + fault.length).matchAll(/\uFFFC+/g)]
  const addresses = hidden.map(({ 0: run, index }) =>
    text.slice(from + index, from + index + run.length),
  )
  return { ...fault, right: fault.right.replaceAll(/\uFFFC+/g, run => addresses.shift() ?? run) }
}
