/** Every completeness check a template may ask for, by name; `rules.ts` holds what each one looks at. */
export const RULES = [
  'required-parts',
  'meeting-facts',
  'end-after-start',
  'meeting-number-year',
  'chair-present',
  'attendees-named',
  'resolutions-complete',
  'actions-complete',
  'actions-due-after-meeting',
  'findings-complete',
  'areas-covered',
  'participants-counted',
  'signatories-named',
  'known-agencies',
  'letter-facts',
  'news-facts',
  'one-digit-kind',
  'official-words',
  'distribution-listed',
] as const
export type RuleName = (typeof RULES)[number]
