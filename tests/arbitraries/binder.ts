import { followUp } from '../../core/carry/follow-up'
import type { ActionItem, Duty } from '../../core/model/action-item'
import type { AgendaItem, Resolution, Topic } from '../../core/model/agenda'
import type { Minutes } from '../../core/model/document'
import { richText } from '../../core/model/rich-text'
import { startMinutes } from '../../core/template/start'
import type { Template } from '../../core/template/template'

/** What the papers of a random binder are written with. */
export interface Ink {
  readonly template: Template
  /** Ids of agencies. */
  readonly agencies: readonly string[]
  /** Sentences of real papers. */
  readonly sentences: readonly string[]
  /** Thai words, the commonest first. */
  readonly words: readonly string[]
}

/** Numbers below one, the same for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const SUBJECTS = [
  'การคัดแยกผู้เสียหาย',
  'ระบบฐานข้อมูลกลาง',
  'การอบรมพนักงานสอบสวน',
  'ล่ามภาษาเมียนมา',
  'การตรวจเรือประมง',
  'กลไกการส่งต่อระดับชาติ',
  'ค่าชดเชยเยียวยา',
  'การยึดทรัพย์ตามกฎหมายฟอกเงิน',
  'แรงงานต่างด้าว',
  'สถานคุ้มครอง',
  'คู่มือปฏิบัติงาน',
  'การประชาสัมพันธ์สายด่วน',
] as const

/** Writes the papers of one series, month after month, each followed up by the next as the program does it. */
export class RandomSeries {
  readonly #random: () => number
  readonly #ink: Ink
  readonly #name: string
  #last: Minutes | null = null
  #month = 0

  constructor(name: string, seed: number, ink: Ink) {
    this.#name = name
    this.#random = randomOf(seed)
    this.#ink = ink
  }

  /** The paper of the next month. */
  next(): Minutes {
    const { template } = this.#ink
    const id = `${this.#name}-${this.#month}`
    const begun =
      this.#last === null ? startMinutes(template, id) : followUp(this.#last, template, id)
    const paper: Minutes = {
      ...begun,
      meeting: {
        ...begun.meeting,
        body: `คณะอนุกรรมการ${this.#name}`,
        number: { ordinal: (this.#month % 12) + 1, year: 2558 + Math.floor(this.#month / 12) },
        date: this.#day(this.#month, 8 + this.#int(15)),
        state: 'held',
        series: {
          id: `series-${this.#name}`,
          special: 'in-count',
          deferredTo: 'own',
          finished: 'once',
          quorum: { appointed: null, least: 'half', substitutes: true },
        },
      },
      attendance: {
        present: this.#ink.agencies.map((agency, at) => ({
          id: `p${at}`,
          name: `ผู้แทนคนที่ ${this.#int(40)}`,
          position: 'ผู้แทน',
          agency,
          role: at === 0 ? 'chair' : 'member',
          substituteFor: '',
          reason: '',
        })),
        absent: [],
        inAttendance: [],
      },
      agenda: begun.agenda.map(item => this.#filled(item)),
    }
    this.#last = paper
    this.#month++
    return paper
  }

  #filled(item: AgendaItem): AgendaItem {
    const actions = item.actions.map(action => this.#reported(action))
    switch (item.kind) {
      case 'inform':
      case 'acknowledge':
        return { ...item, actions, topics: [...item.topics, this.#topic('รับทราบ', item.kind, 0)] }
      case 'consider': {
        const again = item.topics.map(topic => ({ ...topic, resolution: this.#resolution() }))
        const fresh = [1, 2].map(at => {
          const resolution = this.#resolution()
          const orders = resolution.verb.startsWith('ให้เลื่อน') ? 0 : 1 + this.#int(2)
          return { ...this.#topic('', `c${at}`, orders), resolution }
        })
        return { ...item, actions, topics: [...again, ...fresh] }
      }
      default:
        return { ...item, actions }
    }
  }

  #resolution(): Resolution {
    const verb = this.#pick(['เห็นชอบ', 'เห็นชอบในหลักการ', 'ให้เลื่อนการพิจารณา'])
    return { verb, text: richText(`ตามที่ฝ่ายเลขานุการเสนอ และ${this.#clause()}`) }
  }

  #topic(verb: string, key: string, orders: number): Topic {
    const id = `${this.#name}-${this.#month}-${key}`
    return {
      id,
      title: `${this.#pick(SUBJECTS)} ${this.#clause().slice(0, 30)}`,
      text: richText(`${this.#pick(this.#ink.sentences)} ${this.#clause()}`),
      resolution: verb === '' ? null : { verb, text: richText(this.#clause()) },
      actions: Array.from({ length: orders }, (_, at) => this.#order(`${id}-a${at}`)),
    }
  }

  #order(id: string): ActionItem {
    const agencies = new Set([this.#pick(this.#ink.agencies), this.#pick(this.#ink.agencies)])
    const task = `${this.#pick(['จัดทำ', 'เร่งรัด', 'รายงาน', 'ประสาน'])}${this.#pick(SUBJECTS)} ${this.#clause()}`
    const duties = [...agencies].map((agency): Duty => {
      const standing = this.#random() < 0.1
      const due = standing ? null : this.#day(this.#month + 1 + this.#int(4), 28)
      return { agency, due, status: standing ? 'standing' : 'open', progress: [] }
    })
    return { id, task: richText(task), duties }
  }

  #reported(action: ActionItem): ActionItem {
    return { ...action, duties: action.duties.map(duty => this.#reportedPart(duty)) }
  }

  #reportedPart(duty: Duty): Duty {
    if (duty.status === 'done' || duty.status === 'ended') return duty
    const told = this.#random() < 0.8
    const progress = told ? richText(`อยู่ระหว่างดำเนินการ ${this.#clause()}`) : []
    const chance = this.#random()
    if (chance < 0.3) return { ...duty, status: 'done', progress: richText('แล้วเสร็จ') }
    if (chance < 0.35) return { ...duty, status: 'ended', progress }
    const moved = chance < 0.45 && duty.due !== null
    return { ...duty, progress, ...(moved && { due: this.#day(this.#month + 3, 15) }) }
  }

  #clause(): string {
    return Array.from({ length: 4 + this.#int(8) }, () => this.#word()).join('')
  }

  /** Common words are common: the rank of a word is about one over its share. */
  #word(): string {
    const { words } = this.#ink
    const rank = Math.floor(Math.exp(this.#random() * Math.log(words.length))) - 1
    return words[Math.min(words.length - 1, Math.max(0, rank))] ?? ''
  }

  #day(month: number, date: number): string {
    const year = 2015 + Math.floor(month / 12)
    return `${year}-${String((month % 12) + 1).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  }

  #int(below: number): number {
    return Math.floor(this.#random() * below)
  }

  #pick<T>(list: readonly [T, ...T[]] | readonly T[]): T {
    const found = list[this.#int(list.length)]
    if (found === undefined) throw new Error('nothing to pick from')
    return found
  }
}

/** The sentences of a sample's source and the words of the list, shuffled, as ink. */
export function inkOf(
  template: Template,
  agencies: readonly string[],
  source: string,
  list: string,
): Ink {
  const sentences = [...source.matchAll(/"text":\s*"([^"]{40,})"/g)].map(([, text = '']) => text)
  const random = randomOf(42)
  const words = list.split(/\s+/).filter(word => word.length >= 4 && word.length <= 14)
  const shuffled = words.map(word => ({ word, at: random() })).toSorted((a, b) => a.at - b.at)
  return {
    template,
    agencies,
    sentences: [...new Set(sentences)],
    words: shuffled.map(({ word }) => word),
  }
}
