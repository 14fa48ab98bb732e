import * as v from 'valibot'
import { ClockTime } from '../calendar'
import { toArabicDigits } from './numerals'

/** Reads an hour as people type one: `๐๙.๓๐`, `เวลา 9:30 น.`, `0930`. `null` for what is no hour. */
export function readThaiTime(typed: string): ClockTime | null {
  const text = toArabicDigits(typed)
    .replace(/[\u200b-\u200d\u2060\ufeff]|^\s*เวลา/g, '')
    .replace(/น\.?\s*$|นาฬิกา\s*$/, '')
    .trim()
  const parts = /^(\d{1,2})(?:\s*[.:]\s*(\d{2})|(\d{2}))?$/.exec(text)
  if (parts === null) return null
  const minutes = parts[2] ?? parts[3] ?? '00'
  const parsed = v.safeParse(ClockTime, `${(parts[1] ?? '').padStart(2, '0')}:${minutes}`)
  return parsed.success ? parsed.output : null
}
