import * as v from 'valibot'
import { IsoDate } from '../../core/calendar'
import type { Finish } from '../../core/copies/finish'
import { houseOf } from '../../core/office/context'
import { FLAVOURS, type Flavour } from '../../core/paper/flavour'
import { LIKENESSES, type Likeness } from '../../core/paper/likeness'
import { type Digits, KINDS_OF_DIGITS } from '../../core/thai/numerals'
import type { Language, Sentence } from '../../core/wording/sentence'
import { type CommandCall, FLAGS, type FlagName, type OptionName } from './call'
import { type Ending, wrongUse } from './ending'
import { registerOptions } from './register-options'

/** Which words and options a command takes. `operand` is how the usage names its one word. */
export interface Shape {
  readonly operand: Sentence | null
  /** How the usage names a word that stands before it; absent for a command that takes one. */
  readonly choice?: Sentence
  /** Takes any number of words after it. */
  readonly takesMore?: true
  /** Whether it writes only where it is told to. */
  readonly mayPrint?: true
  readonly options: readonly (OptionName | FlagName)[]
}

/** Parses what follows the command. Gives back an `Ending` where it is used wrongly. */
export function parseCall(
  words: readonly string[],
  shape: Shape,
  language: Language,
): CommandCall | Ending {
  const operands: string[] = []
  const given: Given = new Map()
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? ''
    if (!word.startsWith('--')) {
      operands.push(word)
      continue
    }
    const [flag = '', ...rest] = word.split('=')
    const option = shape.options.find(name => `--${name}` === flag)
    if (option === undefined) return wrongUse('unknownOption', flag)
    if (given.has(option)) return wrongUse('repeatedOption', flag)
    if (isFlag(option)) {
      if (rest.length > 0 && option !== 'certified') return wrongUse('needlessValue', flag)
      given.set(option, rest.join('='))
      continue
    }
    const value = rest.length > 0 ? rest.join('=') : words[++at]
    if (value === undefined || value === '' || value.startsWith('--'))
      return wrongUse('missingValue', flag)
    given.set(option, value)
  }
  return checkCall(operands, given, shape, language)
}

function checkCall(
  operands: readonly string[],
  given: Given,
  { operand, choice, takesMore, mayPrint, options }: Shape,
  language: Language,
): CommandCall | Ending {
  const wanted = [choice, operand].filter(name => name !== undefined && name !== null)
  const extra = operands[wanted.length]
  if (extra !== undefined && takesMore === undefined) return wrongUse('extraWord', extra)
  const missing = wanted[wanted.findIndex((_, index) => (operands[index] ?? '') === '')]
  if (missing !== undefined) return wrongUse('missingOption', missing)
  const to = given.get('to')
  if (to === undefined && options.includes('to') && mayPrint === undefined)
    return wrongUse('missingOption', '--to')
  const digits = given.get('digits') ?? null
  if (digits !== null && !isDigits(digits)) return wrongUse('unknownDigits', digits)
  const flavour = given.get('pdf') ?? null
  if (flavour !== null && !isFlavour(flavour)) return wrongUse('unknownFlavour', flavour)
  const likeness = given.get('likeness') ?? 'length'
  if (!isLikeness(likeness)) return wrongUse('unknownLikeness', likeness)
  const asked = registerOptions(given)
  if ('exit' in asked) return asked
  const day = given.get('day') ?? null
  if (day !== null && !v.is(IsoDate, day)) return wrongUse('unknownDay', day)
  return {
    flavour,
    likeness,
    operand: operands[wanted.length - 1] ?? '',
    more: operands.slice(wanted.length),
    asked,
    choice: choice === undefined ? '' : (operands[0] ?? ''),
    to: to ?? '',
    recipients: given.get('recipients') ?? null,
    digits,
    houseFile: given.get('house') ?? '',
    house: houseOf(
      { digits: digits ?? 'thai', organisation: given.get('organisation') ?? '' },
      null,
    ),
    shared: {},
    font: given.get('font') ?? '',
    emblem: given.get('emblem') ?? '',
    templates: given.get('templates') ?? '',
    finish: finishOf(given),
    language,
    english: given.has('english'),
    special: given.has('special'),
    replace: given.has('replace'),
    only: given.get('only') ?? '',
    letterhead: given.get('letterhead') ?? '',
    topics: given.get('topics') ?? '',
    series: given.get('series') ?? '',
    fiscal: given.has('fiscal'),
    earlier: given.get('earlier') ?? '',
    day,
    withPdf: given.has('with-pdf'),
  }
}

/** What was given, each option with its value; a flag has '' or, if it may, its value. */
type Given = Map<OptionName | FlagName, string>

function isFlag(option: OptionName | FlagName): option is FlagName {
  return FLAGS.some(flag => flag === option)
}

/** A certifier who is not named signs with name and position by hand. */
function finishOf(given: Given): Finish {
  const certified = given.get('certified')
  const [name = '', ...position] = (certified ?? '').split(',').map(part => part.trim())
  return {
    lineNumbers: given.has('line-numbers'),
    watermark: given.has('watermark'),
    certifier: certified === undefined ? null : { name, position: position.join(', '), date: null },
  }
}

function isDigits(word: string): word is Digits {
  return KINDS_OF_DIGITS.some(digits => digits === word)
}

function isFlavour(word: string): word is Flavour {
  return FLAVOURS.some(flavour => flavour === word)
}

function isLikeness(word: string): word is Likeness {
  return LIKENESSES.some(likeness => likeness === word)
}
