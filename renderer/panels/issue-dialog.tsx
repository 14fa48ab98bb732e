import { useState } from 'react'
import type { Lock } from '../../core/adoption/adopted'
import { type IsoDate, localDay } from '../../core/calendar'
import { STAGE_DIALOG_WORDS } from '../../core/wording/adoption'
import type { Sentence } from '../../core/wording/sentence'
import { CheckBox } from '../parts/check-box'
import { DraftNote } from '../parts/draft-note'
import { ThaiDateField } from '../parts/thai-date-field'
import { WorkDialog } from '../parts/work-dialog'
import { say } from '../port/say'

interface IssueDialogProps {
  /** What keeps the words of the paper: one that is said to be adopted is kept as of the day that was said. */
  readonly lock: Lock | null
  /** Resolves when the version is in the file, or the person turned back. */
  readonly onIssue: (day: IsoDate, withPdf: boolean) => Promise<void>
  readonly onClose: () => void
}

const ADOPTED_HINTS = {
  sealed: STAGE_DIALOG_WORDS.sealed,
  said: STAGE_DIALOG_WORDS.issueAdopted,
} as const satisfies Record<Lock, Sentence>

/** ออกฉบับเวียน: the day of the version that goes out to be adopted, and whether it keeps its PDF. */
export function IssueDialog({ lock, onIssue, onClose }: IssueDialogProps) {
  const [day, setDay] = useState<IsoDate | null>(localDay(new Date()))
  const [withPdf, setWithPdf] = useState(true)
  return (
    <WorkDialog
      title={say(STAGE_DIALOG_WORDS.issueTitle)}
      words={say(STAGE_DIALOG_WORDS.issue)}
      ready={day !== null && lock !== 'sealed'}
      work={async () => {
        if (day !== null) await onIssue(day, withPdf)
      }}
      onClose={onClose}
    >
      <DraftNote />
      <p className="hint">
        {say(lock === null ? STAGE_DIALOG_WORDS.issueHint : ADOPTED_HINTS[lock])}
      </p>
      {lock === null && (
        <ThaiDateField label={say(STAGE_DIALOG_WORDS.day)} value={day} onChange={setDay} />
      )}
      <CheckBox label={say(STAGE_DIALOG_WORDS.withPdf)} checked={withPdf} onChange={setWithPdf} />
    </WorkDialog>
  )
}
