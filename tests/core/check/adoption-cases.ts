import type { Adoption, Correction } from '../../../core/model/adoption'
import type { Minutes } from '../../../core/model/document'
import { richText } from '../../../core/model/rich-text'
import { meetingRef, minutesWith } from '../minutes'
import { ISSUED_PAPER } from '../papers'
import type { RuleCase } from './rule-case'

/** คำขอแก้ไขรายงาน ครั้งที่ ๑/๒๕๖๑, accepted. */
export function correction(change: Partial<Correction> = {}): Correction {
  return {
    id: 'c1',
    page: 3,
    line: 12,
    was: 'มกราคม',
    becomes: 'กุมภาพันธ์',
    by: 'rtp',
    accepted: true,
    ...change,
  }
}

/** The second meeting adopts the report of the first. */
export function adopting(change: Partial<Adoption>): Minutes {
  const of = meetingRef({ ordinal: 1, year: 2561 }, { document: ISSUED_PAPER })
  return minutesWith('adopt', {
    text: richText('ฝ่ายเลขานุการเสนอรายงานการประชุม ครั้งที่ ๑/๒๕๖๑'),
    adoptions: [
      { of, version: null, verdict: 'corrected', corrections: [correction()], ...change },
    ],
  })
}

/** What the rules say of how an earlier report is adopted. */
export const ADOPTION_CASES: readonly RuleCase[] = [
  [
    'adoption-agrees',
    adopting({ verdict: 'as-is', corrections: [correction({ accepted: false })] }),
    adopting({ verdict: 'as-is' }),
    'adopt: รับรองรายงาน ครั้งที่ ๑/๒๕๖๑ โดยไม่มีการแก้ไข แต่มีคำขอแก้ไขที่รับไว้',
  ],
  [
    'adoption-agrees',
    adopting({}),
    adopting({ corrections: [correction({ accepted: false })] }),
    'adopt: รับรองรายงาน ครั้งที่ ๑/๒๕๖๑ โดยแก้ไข แต่ไม่มีคำขอแก้ไขที่รับไว้',
  ],
  [
    'adoption-agrees',
    adopting({ verdict: 'deferred', corrections: [correction({ accepted: null })] }),
    adopting({ corrections: [correction(), correction({ id: 'c2', accepted: null })] }),
    'adopt: คำขอแก้ไขรายงาน ครั้งที่ ๑/๒๕๖๑ (หน้า ๓ บรรทัดที่ ๑๒) ยังไม่มีผล',
  ],
  [
    'correction-whole',
    adopting({ corrections: [correction({ becomes: '' })] }),
    adopting({ corrections: [correction({ was: ' ' })] }),
    'adopt: คำขอแก้ไขรายงาน ครั้งที่ ๑/๒๕๖๑ (หน้า ๓ บรรทัดที่ ๑๒) ยังไม่มีข้อความเดิม',
  ],
  [
    'correction-whole',
    adopting({}),
    adopting({ corrections: [correction({ becomes: 'มกราคม' })] }),
    'adopt: คำขอแก้ไขรายงาน ครั้งที่ ๑/๒๕๖๑',
  ],
  [
    'correction-stands',
    adopting({}),
    adopting({ corrections: [correction({ line: 13 })] }),
    'adopt: ไม่พบ “มกราคม” ที่หน้า ๓ บรรทัดที่ ๑๓ ของรายงาน ครั้งที่ ๑/๒๕๖๑ ซึ่งไม่มีบรรทัดนั้น ข้อความนี้อยู่ที่หน้า ๓ บรรทัดที่ ๑๒ แห่งเดียว',
  ],
  [
    'correction-stands',
    adopting({}),
    adopting({ corrections: [correction({ was: 'มีนาคม' })] }),
    'adopt: ไม่พบ “มีนาคม” ที่หน้า ๓ บรรทัดที่ ๑๒ ของรายงาน ครั้งที่ ๑/๒๕๖๑ ที่นั่นเขียนว่า “ภายในเดือนมกราคม” โปรดตรวจหน้า',
  ],
]
