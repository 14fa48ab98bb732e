import { toThaiDigits } from '../thai/numerals'
import type { Template } from './template'

/** The number of each numbered part by the part's id: `๑`, `๒` … in the order of the template. */
export function partNumbers(template: Template): ReadonlyMap<string, string> {
  const numbered = template.parts.filter(part => part.numbered)
  return new Map(numbered.map((part, index) => [part.id, toThaiDigits(index + 1)]))
}
