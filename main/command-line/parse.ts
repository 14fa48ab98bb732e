import { type HouseStyle, houseOf } from '../../core/context'
import type { Call, OptionName } from './call'
import { type Ending, wrongUse } from './ending'

/** Which words and options a command takes. `operand` is how the usage names its one word. */
export interface Shape {
  readonly operand: string | null
  /** How the usage names a word that stands before it; absent for a command that takes one. */
  readonly choice?: string
  readonly options: readonly OptionName[]
}

/** Parses what follows the command. Gives back an `Ending` where it is used wrongly. */
export function parseCall(words: readonly string[], shape: Shape): Call | Ending {
  const operands: string[] = []
  const given = new Map<OptionName, string>()
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
    const value = rest.length > 0 ? rest.join('=') : words[++at]
    if (value === undefined || value === '' || value.startsWith('--'))
      return wrongUse('missingValue', flag)
    given.set(option, value)
  }
  return checkCall(operands, given, shape)
}

function checkCall(
  operands: readonly string[],
  given: ReadonlyMap<OptionName, string>,
  { operand, choice, options }: Shape,
): Call | Ending {
  const wanted = [choice, operand].filter(name => typeof name === 'string')
  const extra = operands[wanted.length]
  if (extra !== undefined) return wrongUse('extraWord', extra)
  const missing = wanted[wanted.findIndex((_, index) => (operands[index] ?? '') === '')]
  if (missing !== undefined) return wrongUse('missingOption', missing)
  const to = given.get('to')
  if (to === undefined && options.includes('to')) return wrongUse('missingOption', '--to')
  const digits = given.get('digits') ?? null
  if (digits !== null && !isDigits(digits)) return wrongUse('unknownDigits', digits)
  return {
    operand: operands[wanted.length - 1] ?? '',
    choice: choice === undefined ? '' : (operands[0] ?? ''),
    to: to ?? '',
    recipients: given.get('recipients') ?? null,
    digits,
    houseFile: given.get('house') ?? '',
    house: houseOf(
      { digits: digits ?? 'thai', organisation: given.get('organisation') ?? '' },
      null,
    ),
    font: given.get('font') ?? '',
    templates: given.get('templates') ?? '',
  }
}

function isDigits(word: string): word is HouseStyle['digits'] {
  return word === 'thai' || word === 'arabic'
}
