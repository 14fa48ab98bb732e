import type { Document } from '../../model/document'
import type { Context } from '../../office/context'
import type { Template } from '../../template/template'
import { type Passage, passages } from './passages'

/** What was said of a text, each under the rule that said it; nothing of those not yet asked. */
type SaidBy<Said> = Map<object, readonly Said[]>

/** A passage and what the rules said of it. */
export interface KnownPassage<Said> {
  readonly passage: Passage
  readonly said: SaidBy<Said>
}

/** What was said of a text in one kind of place. */
interface Known<Said> {
  readonly kind: Passage['kind']
  readonly part: string
  readonly whole: boolean
  readonly digits: string
  readonly said: SaidBy<Said>
}

type Texts<Said> = Map<string, Known<Said>[]>

/** Stands for the words of a house that has none of its own, and for a list of words that is not at hand. */
const NONE = {}
const MOST_TEXTS = 20_000

/**
 * Remembers what rules say of texts: a key press changes one paragraph of hundreds, and all others are known.
 * The texts of one document are looked up once, and not by every rule.
 */
export function rememberTexts<Said>(): (
  document: Document,
  context: Context,
) => readonly KnownPassage<Said>[] {
  const houses = new WeakMap<object, WeakMap<object, WeakMap<Template, Texts<Said>>>>()
  const listed = new WeakMap<readonly Passage[], readonly KnownPassage<Said>[]>()
  const textsOf = ({ template, house, lexicon }: Context): Texts<Said> => {
    const lexicons =
      houses.get(house.words ?? NONE) ?? new WeakMap<object, WeakMap<Template, Texts<Said>>>()
    houses.set(house.words ?? NONE, lexicons)
    const templates = lexicons.get(lexicon ?? NONE) ?? new WeakMap<Template, Texts<Said>>()
    lexicons.set(lexicon ?? NONE, templates)
    const texts = templates.get(template) ?? new Map<string, Known<Said>[]>()
    templates.set(template, texts)
    return texts
  }
  return (document, context) => {
    const found = passages(document, context)
    const before = listed.get(found)
    if (before !== undefined) return before
    const texts = textsOf(context)
    const { digits } = context.house
    if (texts.size > MOST_TEXTS) texts.clear()
    const known = found.map(passage => ({ passage, said: knownOf(texts, passage, digits).said }))
    listed.set(found, known)
    return known
  }
}

function knownOf<Said>(texts: Texts<Said>, passage: Passage, digits: string): Known<Said> {
  const { kind, part, source, text } = passage
  const whole = source === undefined
  const places = texts.get(text) ?? []
  const before = places.find(
    known =>
      known.kind === kind &&
      known.part === part &&
      known.whole === whole &&
      known.digits === digits,
  )
  if (before !== undefined) return before
  const known: Known<Said> = { kind, part, whole, digits, said: new Map() }
  texts.set(text, [...places, known])
  return known
}
