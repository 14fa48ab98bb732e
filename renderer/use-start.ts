import { useCallback, useEffect, useState } from 'react'
import type { Result } from '../core/fault'
import type { Template } from '../core/template/template'
import type { OpenDocument, RecentFile } from '../preload/contract'
import { ask } from './desk-port'
import type { Notices } from './panels/toasts'

/** What the start screen offers, and the ways in from there. */
export interface Start {
  readonly templates: readonly Template[]
  readonly recent: readonly RecentFile[]
  /** Looks again, for templates and files may have come. */
  readonly refresh: () => void
  readonly start: (template: string) => void
  readonly sample: (name: string) => void
  readonly reopen: (id: string) => void
  readonly choose: () => void
}

/** Reads what there is to begin with; every way in ends in `onOpen` or in a notice. */
export function useStart(notices: Notices, onOpen: (open: OpenDocument) => void): Start {
  const [templates, setTemplates] = useState<readonly Template[]>([])
  const [recent, setRecent] = useState<readonly RecentFile[]>([])
  const { report } = notices
  const refresh = useCallback(() => {
    const read = async () => {
      const [found, files] = await Promise.all([ask('template:list'), ask('recent:list')])
      if (found.ok) setTemplates(found.value)
      else report(found.fault)
      if (files.ok) setRecent(files.value)
      else report(files.fault)
    }
    void read()
  }, [report])
  useEffect(refresh, [refresh])
  const enter = async (asked: Promise<Result<OpenDocument | null>>) => {
    const result = await asked
    if (!result.ok) report(result.fault)
    else if (result.value !== null) onOpen(result.value)
  }
  return {
    templates,
    recent,
    refresh,
    start: template => void enter(ask('document:start', template)),
    sample: name => void enter(ask('document:open-sample', name)),
    reopen: id => void enter(ask('document:open-recent', id)),
    choose: () => void enter(ask('document:choose')),
  }
}
