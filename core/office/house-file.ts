import * as v from 'valibot'
import type { AgendaKind } from '../model/agenda'
import { PaperChange } from '../paper/paper-change'
import { KINDS_OF_DIGITS } from '../thai/numerals'
import { REFUSED_WORDS } from '../thai/refused-words'

/** One line of words: no control characters, nothing that cannot be seen. */
const line = (most: number) =>
  v.pipe(v.string(), v.nonEmpty(), v.maxLength(most), v.regex(/^[^\p{Cc}\p{Cf}]*$/u), v.regex(/\S/))
const verbs = v.exactOptional(v.pipe(v.array(line(100)), v.minLength(1), v.maxLength(40)))

/** Which papers lead over to the next page at the foot of each. */
const Catchwords = v.strictObject({
  minutes: v.exactOptional(v.boolean()),
  findings: v.exactOptional(v.boolean()),
  letter: v.exactOptional(v.boolean()),
  news: v.exactOptional(v.boolean()),
})

/**
 * แบบของหน่วยงาน: what an office does otherwise than the form. Pure data, as templates are; every field
 * but the first two may be left out, and then the form holds. It may weigh the rules given, and no others.
 */
export const houseSchema = <Rule extends string>(rules: readonly Rule[]) =>
  v.strictObject({
    format: v.literal(1),
    /** What the settings call it. */
    title: line(200),
    /** The office itself, where a person has not named it in the settings. */
    organisation: v.exactOptional(line(300)),
    digits: v.exactOptional(v.picklist(KINDS_OF_DIGITS)),
    /** The word after an hour. */
    hours: v.exactOptional(v.picklist(['น.', 'นาฬิกา'])),
    paper: v.exactOptional(PaperChange),
    /** Whether a rule stands under the head of minutes and reports. */
    head: v.exactOptional(v.strictObject({ rule: v.boolean() })),
    catchwords: v.exactOptional(Catchwords),
    agenda: v.exactOptional(
      v.strictObject({
        /** What the number of an agenda item follows. */
        word: v.exactOptional(v.picklist(['ระเบียบวาระที่', 'วาระที่'])),
        /** `short` leaves the matters arising out of new minutes, unless something has to be followed up. */
        form: v.exactOptional(v.picklist(['long', 'short'])),
      }),
    ),
    /** The verbs offered for a resolution, by the kind of agenda item; the first is proposed. */
    verbs: v.exactOptional(
      v.strictObject({
        inform: verbs,
        adopt: verbs,
        'matters-arising': verbs,
        acknowledge: verbs,
        consider: verbs,
        other: verbs,
      } satisfies Record<v.InferOutput<typeof AgendaKind>, typeof verbs>),
    ),
    words: v.exactOptional(
      v.strictObject({
        /** Words that the form refuses and this office uses. */
        keep: v.exactOptional(
          v.pipe(v.array(v.picklist([...REFUSED_WORDS.keys()])), v.maxLength(REFUSED_WORDS.size)),
        ),
        /** Words that this office refuses, and what it writes instead. */
        refuse: v.exactOptional(
          v.pipe(
            v.array(v.strictObject({ word: line(100), instead: line(100) })),
            v.maxLength(500),
          ),
        ),
      }),
    ),
    /** How much a rule weighs in this office; `off` for not at all. */
    rules: v.exactOptional(
      v.record(v.picklist(rules), v.picklist(['off', 'must', 'should', 'advice'])),
    ),
    /** Names and terms that no line may break. */
    dictionary: v.exactOptional(v.pipe(v.array(line(200)), v.maxLength(5000))),
  })
export type HouseFile = Readonly<v.InferOutput<ReturnType<typeof houseSchema>>>
