import { useEffect, useMemo, useState } from 'react'
import type { Fault } from '../../core/fault'
import { type Lexicon, openLexicon } from '../../core/thai/lexicon'
import { ask } from '../port/desk-port'

/**
 * The words of the language and of the house's own dictionary; `undefined` until main has sent the list, and for
 * good where it cannot: nothing that asks where a word ends is mended then.
 */
export function useLexicon(
  dictionary: readonly string[] | undefined,
  onFault: (fault: Fault) => void,
): Lexicon | undefined {
  const [list, setList] = useState<string | null>(null)
  useEffect(() => {
    const read = async () => {
      const words = await ask('words:list')
      if (words.ok) setList(words.value)
      else onFault(words.fault)
    }
    void read()
  }, [onFault])
  const language = useMemo(() => (list === null ? undefined : openLexicon(list)), [list])
  return useMemo(() => language?.with(dictionary ?? []), [language, dictionary])
}
