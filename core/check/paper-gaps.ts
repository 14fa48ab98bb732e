import type { Warning } from '../manuscript/warning'
import type { Document } from '../model/document'
import { mattersOf } from '../model/walk/matters'
import type { Template } from '../template/template'
import { warningSentence } from '../wording/press'
import { inLanguage } from '../wording/sentence'
import type { Gap } from './gap'
import type { Severity } from './rule'

/**
 * What the press could not set as it was wanted, as gaps of the document: the one way in which its warnings reach a person,
 * whichever door the paper goes through.
 */
export function paperGaps(
  warnings: readonly Warning[],
  document: Document,
  { parts }: Pick<Template, 'parts'>,
): Gap[] {
  return warnings.map((warning): Gap => {
    const { code, source } = warning
    const sentence = warningSentence(warning)
    const part = source === null ? null : partOf(source, document)
    const known = part !== null && parts.some(({ id }) => id === part)
    return {
      rule: code,
      severity: SEVERITIES[code],
      part: part ?? '',
      ...(source !== null && !(known && part === source) && { source }),
      ...excerptOf(warning),
      repairable: false,
      message: inLanguage(sentence, 'th'),
      english: inLanguage(sentence, 'en'),
      nth: 0,
    }
  })
}

/** Words that are lost or cut on paper are to be set right; what merely looks otherwise than wanted is told. */
const SEVERITIES: Readonly<Record<Warning['code'], Severity>> = {
  'letters-missing': 'should',
  'letters-lent': 'advice',
  'word-too-wide': 'should',
  'table-smaller': 'advice',
  'table-too-wide': 'should',
  'picture-missing': 'should',
}

function excerptOf(warning: Warning): Pick<Gap, 'excerpt'> {
  if ('letters' in warning) return { excerpt: warning.letters }
  return 'word' in warning ? { excerpt: warning.word } : {}
}

/** The part that an element stands in: an agenda item for its topics and their work; itself for a part. */
function partOf(source: string, document: Document): string {
  const under = mattersOf(document).find(
    ({ matter }) => matter.id === source || matter.actions.some(({ id }) => id === source),
  )
  return under?.item.id ?? source
}
