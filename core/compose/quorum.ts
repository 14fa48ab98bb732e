import type { Block } from '../manuscript/manuscript'
import type { Minutes } from '../model/document'
import type { Meeting } from '../model/meeting'
import { isQuorate, sittingAtOpening } from '../quorum/presence'
import { isLowered, quorumOf } from '../quorum/quorum'
import { QUORUM_WORDS } from '../wording/paper'
import { paragraph } from './text'

/**
 * «ครบองค์ประชุม ๑๒ จาก ๒๐ คน (ไม่น้อยกว่ากึ่งหนึ่ง)», where it is known how many were appointed. A meeting that broke off
 * says that too few came; of any other that had too few nothing is said, for that is a gap.
 */
export function composeQuorum(minutes: Minutes, source: string): Block[] {
  const sitting = sittingAtOpening(minutes)
  const { appointed, members } = sitting
  const enough = isQuorate(sitting)
  if (appointed === null || enough === null || members.length === 0) return []
  if (!enough && minutes.meeting.state !== 'adjourned') return []
  const say = enough ? QUORUM_WORDS.met : QUORUM_WORDS.unmet
  const words = say(members.length, appointed, leastWords(minutes.meeting))
  return [paragraph('flush-spaced', words, source)]
}

function leastWords(meeting: Meeting): string {
  if (isLowered(meeting)) return `${QUORUM_WORDS.least.third} ${QUORUM_WORDS.repeated}`
  const { least } = quorumOf(meeting)
  return typeof least === 'number' ? QUORUM_WORDS.leastPeople(least) : QUORUM_WORDS.least[least]
}
