import { useCallback, useEffect, useState } from 'react'
import type { Result } from '../../core/fault'
import type { Template } from '../../core/template/template'
import type { OpenDocument } from '../../preload/contract'
import type { DraftInfo, RecentFile } from '../../preload/past-work'
import type { Notices } from '../notices/toasts'
import { ask } from '../port/desk-port'

/** What the start screen offers, and the ways in from there. */
export interface Start {
  readonly templates: readonly Template[]
  readonly recent: readonly RecentFile[]
  /** Words that are in no file, from the last time. */
  readonly drafts: readonly DraftInfo[]
  /** Looks again, for templates and files may have come. */
  readonly refresh: () => void
  readonly start: (template: string) => void
  readonly sample: (name: string) => void
  readonly reopen: (id: string) => void
  readonly choose: () => void
  readonly openDraft: (id: string) => void
  readonly discardDraft: (id: string) => void
}

/** Reads what there is to begin with; every way in ends in `onOpen` or in a notice. */
export function useStart(notices: Notices, onOpen: (open: OpenDocument) => void): Start {
  const [templates, setTemplates] = useState<readonly Template[]>([])
  const [recent, setRecent] = useState<readonly RecentFile[]>([])
  const [drafts, setDrafts] = useState<readonly DraftInfo[]>([])
  const { report } = notices
  const refresh = useCallback(() => {
    const read = async () => {
      const [found, files, kept] = await Promise.all([
        ask('template:list'),
        ask('recent:list'),
        ask('draft:list'),
      ])
      if (found.ok) setTemplates(found.value)
      else report(found.fault)
      if (files.ok) setRecent(files.value)
      else report(files.fault)
      if (kept.ok) setDrafts(kept.value)
      else report(kept.fault)
    }
    void read()
  }, [report])
  useEffect(refresh, [refresh])
  const enter = async (asked: Promise<Result<OpenDocument | null>>) => {
    const result = await asked
    if (!result.ok) report(result.fault)
    else if (result.value !== null) onOpen(result.value)
  }
  const discard = async (id: string) => {
    const result = await ask('draft:discard', id)
    if (!result.ok) report(result.fault)
    refresh()
  }
  return {
    templates,
    recent,
    drafts,
    refresh,
    start: template => void enter(ask('document:start', template)),
    sample: name => void enter(ask('document:open-sample', name)),
    reopen: id => void enter(ask('document:open-recent', id)),
    choose: () => void enter(ask('document:choose')),
    openDraft: id => void enter(ask('draft:open', id)),
    discardDraft: id => void discard(id),
  }
}
