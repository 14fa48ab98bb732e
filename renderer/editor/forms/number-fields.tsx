import { useState } from 'react'
import * as v from 'valibot'
import { MeetingNumber } from '../../../core/model/meeting-ref'
import type { Sentence } from '../../../core/wording/sentence'
import { NumberField } from '../../parts/field'
import { say } from '../../port/say'

interface NumberFieldsProps {
  readonly labels: { readonly ordinal: Sentence; readonly year: Sentence }
  readonly number: MeetingNumber | null
  /** The year that is proposed while none is typed. */
  readonly proposed: number | null
  /** Whether «(นัดพิเศษ)» stands behind it. */
  readonly isSpecial: boolean
  readonly onChange: (number: MeetingNumber | null) => void
}

/** ครั้งที่ and its year. Half a number is none. */
export function NumberFields(props: NumberFieldsProps) {
  const { labels, number, proposed, isSpecial, onChange } = props
  const [half, setHalf] = useState<Partial<MeetingNumber>>({})
  const ordinal = number?.ordinal ?? half.ordinal ?? null
  const year = number?.year ?? half.year ?? (ordinal === null ? null : proposed)
  const set = (changed: { ordinal: number | null; year: number | null }) => {
    const parsed = v.safeParse(MeetingNumber, { ...changed, ...(isSpecial && { special: true }) })
    setHalf({
      ...(changed.ordinal !== null && { ordinal: changed.ordinal }),
      ...(changed.year !== null && { year: changed.year }),
    })
    onChange(parsed.success ? parsed.output : null)
  }
  return (
    <>
      <NumberField
        label={say(labels.ordinal)}
        value={ordinal}
        onChange={typed => set({ ordinal: typed, year: year ?? proposed })}
      />
      <NumberField
        label={say(labels.year)}
        value={year}
        onChange={typed => set({ ordinal, year: typed })}
      />
    </>
  )
}
