import { resolvesByVerdicts } from '../../adoption/verdicts'
import type { IsoDate } from '../../calendar'
import { isUnreached } from '../../carry/entries'
import { unorderedAt } from '../../carry/living'
import { partStanding } from '../../carry/standing'
import { type ActionItem, type Duty, isFollowedUp } from '../../model/action-item'
import { type Document, isCalledOff, meetingOf } from '../../model/document'
import { wordsOfNow } from '../../model/earlier-words'
import { hasMet } from '../../model/meeting'
import { isBlank } from '../../model/rich-text'
import type { Context } from '../../office/context'
import { dayWords } from '../../wording/moments'
import { figures, joined, type Sentence, sentence } from '../../wording/sentence'
import { AGREEMENT, FORM_11, HOUSE_HABIT, isEmpty, type Lack, ruleGroup, when } from '../rule'
import { dueInWords, duesInWords, isUndated, mendDue } from '../walk/due-in-words'
import { placedMatters } from '../walk/matters'
import { type NamedAction, placedActions, placedDuties } from '../walk/placed-actions'

/** What these rules say. */
const SAYS = {
  resolutionMissing: (matter: Sentence) =>
    sentence('{} ยังไม่มีมติที่ประชุม โปรดบันทึกมติ เช่น รับทราบ เห็นชอบ', '{}: no resolution yet.', matter),
  verbMissing: (matter: Sentence) =>
    sentence(
      'มติที่ประชุมของ{} ยังไม่ระบุว่ารับทราบ เห็นชอบ หรืออื่นใด โปรดเลือกคำขึ้นต้นมติ',
      'The resolution of {} lacks its verb.',
      matter,
    ),
  topicUntitled: (topic: Sentence) =>
    sentence('{} ยังไม่มีชื่อเรื่อง โปรดตั้งชื่อเรื่อง', '{} has no title: name it.', topic),
  taskMissing: (action: Sentence) =>
    sentence('{} ยังไม่ระบุงานที่ต้องทำ โปรดระบุ', '{}: the task is not written.', action),
  ownerMissing: (action: Sentence) =>
    sentence('{} ยังไม่ระบุผู้รับผิดชอบ โปรดเลือกหน่วยงาน', '{}: no agency is responsible yet.', action),
  progressMissing: (action: Sentence) =>
    sentence(
      '{} ยังไม่มีผลการดำเนินงาน โปรดบันทึกผลหรือเลือกสถานะ',
      '{}: no progress is recorded.',
      action,
    ),
  duesInWords: (action: Sentence, dues: readonly IsoDate[]) =>
    sentence(
      '{} ยังไม่ระบุกำหนดแล้วเสร็จ ข้อความระบุไว้หลายวัน คือ {} โปรดเลือกวัน',
      '{}: no due date yet, and the words tell several: {}. Choose one.',
      action,
      joined(dues.map(dayWords), sentence(' และ ', ' and ')),
    ),
  dueMissing: (action: Sentence) =>
    sentence('{} ยังไม่ระบุกำหนดแล้วเสร็จ โปรดเลือกวัน', '{}: no due date yet.', action),
  dueInWords: (action: Sentence, words: string, due: IsoDate) =>
    sentence(
      '{} ยังไม่ระบุกำหนดแล้วเสร็จ ข้อความระบุว่า “{}” คือ {} โปรดใส่วันนี้',
      '{}: no due date yet, but the words “{}” mean {}.',
      action,
      words,
      dayWords(due),
    ),
  unordered: (matter: Sentence, orders: number) =>
    sentence(
      '{} มีข้อสั่งการ {} ข้อ แต่เรื่องยังมิได้พิจารณาหรือถอนไปแล้ว จึงไม่มีผู้สั่ง โปรดบันทึกมติ หรือตัดข้อสั่งการออก หากไม่แก้ เรื่องจะกลับมาครั้งต่อไปพร้อมข้อสั่งการนี้',
      '{}: work is written under it ({}), but it was not reached or was withdrawn: nobody ordered it. Write the resolution or take the work out; else it comes back with its matter.',
      matter,
      figures(orders),
    ),
  dueBeforeMeeting: (action: Sentence, due: IsoDate) =>
    sentence(
      '{} กำหนดแล้วเสร็จวันที่ {} ซึ่งมาก่อนวันประชุม โปรดแก้กำหนด',
      '{}: due {}, before the meeting.',
      action,
      dayWords(due),
    ),
}

/** What each matter ends in: its resolution, and the work that it hands out. */
export const DECISIONS = ruleGroup([
  {
    name: 'resolutions-complete',
    severity: 'must',
    source: FORM_11,
    words: sentence('ทุกเรื่องมีมติและคำขึ้นต้นมติ', 'Each matter has its resolution and verb.'),
    look: resolutionsComplete,
  },
  {
    name: 'actions-complete',
    severity: 'must',
    source: HOUSE_HABIT,
    words: sentence('ทุกข้อสั่งการมีงาน ผู้รับผิดชอบ และกำหนด', 'Each action has its work, owner and date.'),
    look: actionsComplete,
    mend: (document, _context, only) => mendDue(document, only?.source),
  },
  {
    name: 'orders-resolved',
    severity: 'must',
    source: AGREEMENT,
    words: sentence(
      'ข้อสั่งการอยู่ใต้เรื่องที่มีมติ ไม่ใช่เรื่องที่ถอนหรือยังมิได้พิจารณา',
      'Work stands under what was resolved, not under what was withdrawn or not reached.',
    ),
    look: ordersResolved,
  },
  {
    name: 'progress-told',
    severity: 'should',
    source: HOUSE_HABIT,
    words: sentence(
      'ข้อสั่งการที่ติดตามมีผลการดำเนินงานของทุกหน่วยงาน',
      'Each agency has told what came of the work that is followed up.',
    ),
    look: progressTold,
  },
  {
    name: 'actions-due-after-meeting',
    severity: 'must',
    source: AGREEMENT,
    words: sentence('กำหนดแล้วเสร็จไม่ก่อนวันประชุม', 'Work is not due before the meeting.'),
    look: actionsDueAfterMeeting,
  },
])

/**
 * Each matter that was dealt with ends in a มติที่ประชุม that begins with its verb. A resolution of the
 * agenda item covers its topics; เรื่องอื่น ๆ may go without, and so may what somebody said was put off or withdrawn, and
 * what a meeting that broke off did not reach.
 */
function resolutionsComplete(document: Document): Lack[] {
  if (isCalledOff(document)) return []
  const isCutShort = meetingOf(document)?.state === 'adjourned'
  return placedMatters(document).flatMap(({ matter, item, isTopic, name }) => {
    const { resolution, title, text, actions, id, outcome } = matter
    const left = outcome === 'deferred' || outcome === 'withdrawn'
    const adopted = resolvesByVerdicts(item)
    const silent = item.resolution === null && resolution === null && !adopted
    const unheard = isCutShort && isUnreached(matter, item.kind, { isCutShort })
    const undecided = item.kind !== 'other' && !left && !unheard && silent
    const alone = item.topics.length === 0 && (!isBlank(text) || actions.length > 0)
    const composed = adopted && !isTopic
    const verbless = resolution !== null && isEmpty(resolution.verb) && !composed
    const source = isTopic ? id : undefined
    return [
      ...when(isTopic && isEmpty(title), item.id, () => SAYS.topicUntitled(name), source),
      ...when(undecided && (isTopic || alone), item.id, () => SAYS.resolutionMissing(name), source),
      ...when(verbless, item.id, () => SAYS.verbMissing(name), source),
    ]
  })
}

/** Each item has its work, and each part its agency and due date. */
function actionsComplete(document: Document, context: Context): Lack[] {
  const works = placedActions(document, context).flatMap(({ action, part, name }) =>
    when(isBlank(action.task), part, () => SAYS.taskMissing(name), action.id),
  )
  const parts = placedDuties(document, context).flatMap(({ action, duty, part, name }) =>
    when(duty.agency === null, part, () => SAYS.ownerMissing(name), action.id),
  )
  const judged = [...works, ...parts].map((lack): Lack => ({ ...lack, judged: true }))
  return [
    ...judged,
    ...placedActions(document, context).flatMap(placed => dueLacks(placed, document)),
  ]
}

/** What nobody ordered is followed up by nobody. */
function ordersResolved(document: Document): Lack[] {
  if (document.kind !== 'minutes' || !hasMet(document.meeting)) return []
  return placedMatters(document).flatMap(placed => {
    const { item, matter, isTopic, name } = placed
    const unordered = unorderedAt(placed, document).length
    const source = isTopic ? matter.id : undefined
    return when(unordered > 0, item.id, () => SAYS.unordered(name, unordered), source)
  })
}

/** An agency that told nothing is to be asked; its silence goes into the trail and holds up no minutes. */
function progressTold(document: Document, context: Context): Lack[] {
  if (isCalledOff(document)) return []
  return placedDuties(document, context).flatMap(({ action, duty, part, name, promised }) => {
    const silent = promised && isSilent(action, duty)
    return when(silent, part, () => SAYS.progressMissing(name), action.id)
  })
}

/** Nothing was reported at this meeting of a part that is not over, or that is said to be over without a word of how. */
function isSilent(action: ActionItem, duty: Duty): boolean {
  return (
    isBlank(wordsOfNow(duty.progress)) &&
    partStanding(action, duty).over === null &&
    duty.status !== 'done'
  )
}

/** Due dates that are missing; where the words of the task tell one, it can be put in. */
function dueLacks({ action, part, name }: NamedAction, document: Document): Lack[] {
  if (!action.duties.some(isUndated)) return []
  const source = action.id
  const met = meetingOf(document)?.date ?? null
  const told = dueInWords(action, met)
  if (told === null) {
    const dues = duesInWords(action, met).map(({ due }) => due)
    const sentence = dues.length > 1 ? SAYS.duesInWords(name, dues) : SAYS.dueMissing(name)
    return [{ part, source, judged: true, sentence }]
  }
  return [{ part, source, sentence: SAYS.dueInWords(name, told.words.trim(), told.due) }]
}

/** New work cannot be due before the meeting that orders it. */
function actionsDueAfterMeeting(document: Document, context: Context): Lack[] {
  if (document.kind !== 'minutes' && document.kind !== 'findings') return []
  const { date } = document.meeting
  return placedDuties(document, context).flatMap(({ action, duty, part, name, promised }) => {
    const { due } = duty
    if (date === null || due === null || promised || isFollowedUp(action) || due >= date) return []
    return [{ part, source: action.id, sentence: SAYS.dueBeforeMeeting(name, due) }]
  })
}
