import { RULES } from '../check/rule-book'
import { fail, ok, type Result } from '../fault'
import { readOfficeFile } from '../file/office-file'
import { HOUSE_NAME, HOUSE_STRUCTURE } from '../wording/house-faults'
import { fieldPlace } from '../wording/json-faults'
import { joined, type Sentence } from '../wording/sentence'
import { type HouseFile, houseSchema } from './house-file'

/** The style of a house as it stands in a file: it names rules that there are. */
export const HouseStyleFile = houseSchema(RULES)

/**
 * Reads a house style from parsed JSON, strictly: an unknown field is a mistake too, and with one
 * mistake nothing is taken. The fault's subject names the first in one sentence, with its field.
 */
export function readHouse(json: unknown): Result<HouseFile> {
  const read = readOfficeFile(HouseStyleFile, json, HOUSE_NAME)
  if (!read.ok) {
    const { keys, reason, detail } = read.mistake
    return fail('house-faulty', joined([fieldPlace(keys) ?? HOUSE_NAME, reason], ' '), detail)
  }
  const mistake = structureMistake(read.value)
  return mistake === null ? ok(read.value) : fail('house-faulty', mistake)
}

function structureMistake({ digits, paper, words }: HouseFile): Sentence | null {
  if (digits === 'arabic' && paper?.font === 'TH SarabunIT๙') return HOUSE_STRUCTURE.thaiOnlyFont
  const refused = words?.refuse ?? []
  const names = refused.map(({ word }) => word)
  const twice = names.find((word, index) => names.indexOf(word) < index)
  if (twice !== undefined) return HOUSE_STRUCTURE.refusedTwice(twice)
  for (const { word, instead } of refused) {
    const again = names.find(other => instead.includes(other))
    if (again !== undefined) return HOUSE_STRUCTURE.endless(word, instead, again)
  }
  return null
}
