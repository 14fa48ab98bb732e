import { remembered } from '../change/remembered'
import type { Block } from '../manuscript/manuscript'
import { AREAS } from '../model/agency'
import type { FindingsReport } from '../model/document'
import { ASPECTS, agenciesOf, type Finding, type Group, groupsOf } from '../model/finding'
import { bracketNumber, topicNumber } from '../model/numbering'
import type { Context } from '../office/context'
import { AREA_WORDS, ASPECT_WORDS, PAPER } from '../wording/paper'
import { shortAgencyName } from './agency-name'
import { composeTextOrBlank, endTextWith, leadWith, paragraph } from './text'

/**
 * ผลการถอดบทเรียน: each area, under it each aspect that something was found in. A finding that has
 * no area or aspect yet still prints, at the end, so that nothing written is lost on paper.
 */
export function composeFindings(
  report: FindingsReport,
  number: string,
  source: string,
  context: Context,
): Block[] {
  const { findings } = report
  const groups: readonly Group[] = report.groups ?? NO_GROUPS
  const areas = [...AREAS, null].filter(
    area => area !== null || findings.some(finding => finding.area === null),
  )
  return areas.flatMap((area, index) => {
    const own = findings.filter(finding => finding.area === area)
    const title = area === null ? PAPER.noArea : AREA_WORDS[area]
    const heading = number === '' ? title : `${topicNumber(number, index)} ${title}`
    return [paragraph('label', heading, source), ...composeAspects(own, groups, source, context)]
  })
}

/** The findings as they follow one another on paper. */
export function inPaperOrder(findings: readonly Finding[]): Finding[] {
  return [...AREAS, null].flatMap(area =>
    [...ASPECTS, null].flatMap(aspect =>
      findings.filter(finding => finding.area === area && finding.aspect === aspect),
    ),
  )
}

const NO_GROUPS: readonly Group[] = []

function composeAspects(
  findings: readonly Finding[],
  groups: readonly Group[],
  source: string,
  context: Context,
): Block[] {
  if (findings.length === 0) return [paragraph('body', PAPER.nothing, source)]
  return [...ASPECTS, null].flatMap(aspect => {
    const own = findings.filter(finding => finding.aspect === aspect)
    if (own.length === 0) return []
    const title = aspect === null ? PAPER.noAspect : ASPECT_WORDS[aspect]
    return [
      paragraph('subheading', title, source),
      ...own.flatMap((finding, index) => composeFinding(finding, index, groups, context)),
    ]
  })
}

const composeFinding = remembered(
  (finding: Finding, index: number, groups: readonly Group[], context: Context): Block[] => {
    const text = composeTextOrBlank(finding.text, finding.id)
    const blocks = leadWith(text, { text: `${bracketNumber(index)}\t` }, 'numbered')
    const sources = sourceNames(finding, groups, context)
    return sources.length === 0 ? blocks : endTextWith(blocks, { text: ` (${sources.join(', ')})` })
  },
)

/** Who gave a finding: «กลุ่มที่ ๒, ตร., สตม.». */
function sourceNames(finding: Finding, groups: readonly Group[], context: Context): string[] {
  const named = groupsOf(finding).flatMap(id => {
    const name = groups.find(group => group.id === id)?.name.trim() ?? ''
    return name === '' ? [] : [name]
  })
  return [...named, ...agenciesOf(finding).map(id => shortAgencyName(id, context))]
}
