import { AREAS } from '../../../core/model/agency'
import { EDITOR_WORDS } from '../../../core/wording/forms'

/** The areas to choose from, and none. */
export const AREA_OPTIONS = [
  { value: '', label: EDITOR_WORDS.noArea },
  ...AREAS.map(area => ({ value: area, label: EDITOR_WORDS[area] })),
] as const
