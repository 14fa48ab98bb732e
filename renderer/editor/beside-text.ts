import { $getRoot, $getState, $setState, createState } from 'lexical'
import * as v from 'valibot'
import { type Document, FindingsReport, Minutes } from '../../core/model/document'

const { waiting, reports, goals, stages } = Minutes.entries
const { groups } = FindingsReport.entries

/**
 * What a document says and no part of its text shows: what waits, what was reported, the goals, the groups, how far the
 * paper has come. It is kept at the root of the editor, so that one undo covers it with the words.
 */
const BesideText = v.strictObject({ waiting, reports, goals, groups, stages })
type BesideText = v.InferOutput<typeof BesideText>

const NAMES = Object.keys(BesideText.entries) as readonly (keyof BesideText)[]

const besideState = createState('beside', { parse: v.parser(v.fallback(BesideText, {})) })

/** Puts what stands beside the text of a document into the editor. */
export function $writeBeside(document: Document): void {
  $setState($getRoot(), besideState, besideOf(document))
}

/** The document with what the editor holds beside its text. */
export function $readBeside<D extends Document>(base: D): D {
  const held = $getState($getRoot(), besideState)
  const kept = Object.entries(base).filter(([name]) => !NAMES.some(own => own === name))
  return { ...Object.fromEntries(kept), ...held } as D
}

/** What of the document stands beside its text; what it does not say is absent. */
export function besideOf(document: Document): BesideText {
  const said = Object.entries(document).filter(
    ([name, value]) => value !== undefined && NAMES.some(own => own === name),
  )
  return Object.fromEntries(said)
}
