import type { CommandCall, Io } from './call'
import { DONE, type Ending, endWith } from './ending'
import { openLibrary } from './read-paper'

/** `templates`: one line for each, the id, then what it is for. */
export async function listTemplates(call: CommandCall, io: Io): Promise<Ending> {
  const library = await openLibrary(call, io)
  if (!library.ok) return endWith(library.fault)
  for (const { id, title, summary } of library.value.templates)
    io.out([id, title, summary].filter(Boolean).join('\t'))
  return DONE
}
