import type { RuleName } from './rule-names'
import { actionsComplete, actionsDueAfterMeeting } from './rules/actions'
import { distributionListed, knownAgencies } from './rules/agencies'
import { letterFacts, newsFacts } from './rules/facts'
import { areasCovered, findingsComplete } from './rules/findings'
import {
  endAfterStart,
  meetingFacts,
  meetingNumberYear,
  participantsCounted,
} from './rules/meeting'
import { requiredParts } from './rules/parts'
import { attendeesNamed, chairPresent, signatoriesNamed } from './rules/people'
import { resolutionsComplete } from './rules/resolutions'
import type { Rule } from './rules/rule'
import { officialWords, oneDigitKind } from './rules/words'

/** What each named rule looks at. A new name does not compile without its rule. */
export const RULE_CHECKS: Readonly<Record<RuleName, Rule>> = {
  'required-parts': requiredParts,
  'meeting-facts': meetingFacts,
  'end-after-start': endAfterStart,
  'meeting-number-year': meetingNumberYear,
  'chair-present': chairPresent,
  'attendees-named': attendeesNamed,
  'resolutions-complete': resolutionsComplete,
  'actions-complete': actionsComplete,
  'actions-due-after-meeting': actionsDueAfterMeeting,
  'findings-complete': findingsComplete,
  'areas-covered': areasCovered,
  'participants-counted': participantsCounted,
  'signatories-named': signatoriesNamed,
  'known-agencies': knownAgencies,
  'letter-facts': letterFacts,
  'news-facts': newsFacts,
  'one-digit-kind': oneDigitKind,
  'official-words': officialWords,
  'distribution-listed': distributionListed,
}
