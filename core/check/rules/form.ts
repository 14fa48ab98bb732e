import {
  AGREEMENT,
  FORM_11,
  HOUSE,
  LETTERS,
  type Look,
  type RuleBody,
  type RuleGroup,
  type RuleSource,
} from '../rule'
import { mendDue } from '../walk/due-in-words'
import { actionsComplete, actionsDueAfterMeeting } from './actions'
import { agenciesOfDay, distributionListed, knownAgencies, mendAgencies } from './agencies'
import { letterFacts, newsFacts } from './facts'
import { areasCovered, findingsComplete } from './findings'
import { endAfterStart, meetingFacts, meetingNumberYear, participantsCounted } from './meeting'
import { requiredParts } from './parts'
import { attendeesNamed, chairPresent, signatoriesNamed } from './people'
import { resolutionsComplete } from './resolutions'

/** What each form must have in it. */
export const FORM_RULES: RuleGroup<
  | 'required-parts'
  | 'meeting-facts'
  | 'end-after-start'
  | 'meeting-number-year'
  | 'chair-present'
  | 'attendees-named'
  | 'resolutions-complete'
  | 'actions-complete'
  | 'actions-due-after-meeting'
  | 'findings-complete'
  | 'areas-covered'
  | 'participants-counted'
  | 'signatories-named'
  | 'known-agencies'
  | 'agencies-of-day'
  | 'letter-facts'
  | 'news-facts'
  | 'distribution-listed'
> = {
  'required-parts': must(HOUSE, requiredParts),
  'meeting-facts': must(FORM_11, meetingFacts),
  'end-after-start': must(FORM_11, endAfterStart),
  'meeting-number-year': must({ status: 'S', from: 'ม.มหาสารคาม' }, meetingNumberYear),
  'chair-present': must(HOUSE, chairPresent),
  'attendees-named': must(FORM_11, attendeesNamed),
  'resolutions-complete': must(FORM_11, resolutionsComplete),
  'actions-complete': {
    ...must(HOUSE, actionsComplete),
    mend: (document, _context, only) => mendDue(document, only?.source),
  },
  'actions-due-after-meeting': must(AGREEMENT, actionsDueAfterMeeting),
  'findings-complete': must(HOUSE, findingsComplete),
  'areas-covered': { severity: 'advice', source: HOUSE, look: areasCovered },
  'participants-counted': must(HOUSE, participantsCounted),
  'signatories-named': must(FORM_11, signatoriesNamed),
  'known-agencies': { ...must(HOUSE, knownAgencies), mend: mendAgencies },
  'agencies-of-day': { severity: 'advice', source: HOUSE, look: agenciesOfDay },
  'letter-facts': must(LETTERS, letterFacts),
  'news-facts': must(HOUSE, newsFacts),
  'distribution-listed': { severity: 'advice', source: HOUSE, look: distributionListed },
}

function must(source: RuleSource, look: Look): RuleBody {
  return { severity: 'must', source, look }
}
