import { AREAS } from '../../core/model/agency'
import { ASPECTS } from '../../core/model/finding'
import { ASPECT_CHOICES, EDITOR_WORDS } from '../../core/wording/forms'

/** ด้าน to choose, none among them. */
export const AREA_CHIPS = [
  { value: '', label: EDITOR_WORDS.noArea },
  ...AREAS.map(area => ({ value: area, label: EDITOR_WORDS[area] })),
] as const

/** ประเด็น to choose, none among them. */
export const ASPECT_CHIPS = [
  { value: '', label: EDITOR_WORDS.noAspect },
  ...ASPECTS.map(aspect => ({ value: aspect, label: ASPECT_CHOICES[aspect] })),
] as const
