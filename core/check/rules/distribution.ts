import type { Document } from '../../model/document'
import type { Context } from '../../office/context'
import { inProtocolOrder, isInOfficialOrder } from '../../office/protocol-order'
import { partId } from '../../template/part-id'
import { sentence } from '../../wording/sentence'
import { AGREEMENT, HOUSE_HABIT, type Lack, ruleGroup, when } from '../rule'

/** What these rules say. */
const SAYS = {
  listedForCopies: (name: string) =>
    sentence(
      `“${name}” อยู่ในบัญชีแจกจ่ายมากกว่าหนึ่งครั้ง โปรดเหลือไว้ครั้งเดียว`,
      `“${name}” is on the distribution list more than once.`,
    ),
  copiesOutOfOrder: () =>
    sentence(
      'บัญชีแจกจ่ายไม่ได้เรียงตามลำดับส่วนราชการหรือตามทะเบียนหน่วยงาน โปรดเรียงใหม่',
      'The distribution list is in the order neither of the ministries nor of the registry.',
    ),
}

/** บัญชีแจกจ่าย: who gets a copy, once and in order. */
export const DISTRIBUTION = ruleGroup([
  {
    name: 'distribution-once',
    severity: 'should',
    source: AGREEMENT,
    words: sentence(
      'บัญชีแจกจ่ายมีแต่ละหน่วยงานครั้งเดียว',
      'Each agency is once on the distribution list.',
    ),
    look: distributionOnce,
    mend: (document, _context, only) => {
      const { distribution } = document
      const kept = distribution.filter(
        (id, index) =>
          distribution.indexOf(id) === index || (only !== undefined && only.source !== id),
      )
      return { ...document, distribution: kept }
    },
  },
  {
    name: 'distribution-by-protocol',
    severity: 'advice',
    source: HOUSE_HABIT,
    words: sentence(
      'บัญชีแจกจ่ายเรียงตามลำดับส่วนราชการหรือตามทะเบียน',
      'Copies go out in the order of ministries or of the registry.',
    ),
    look: distributionByProtocol,
    mend: (document, { agencies }) => ({
      ...document,
      distribution: inProtocolOrder(document.distribution, agencies),
    }),
  },
])

/** Each agency gets one copy. The lack's source is the agency. */
function distributionOnce(document: Document, context: Context): Lack[] {
  const { distribution } = document
  const again = new Set(distribution.filter((id, index) => distribution.indexOf(id) < index))
  const known = context.agencies
  return [...again].flatMap(id => {
    const name = known.find(agency => agency.id === id)?.name ?? id
    const part = partId(context, 'distribution')
    return when(true, part, () => SAYS.listedForCopies(name), id)
  })
}

function distributionByProtocol(document: Document, context: Context): Lack[] {
  // An agency that is listed twice is the fault of another rule.
  const listed = [...new Set(document.distribution)]
  const wrong = !isInOfficialOrder(listed, context.agencies)
  return when(wrong, partId(context, 'distribution'), SAYS.copiesOutOfOrder)
}
