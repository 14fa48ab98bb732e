import path from 'node:path'
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { OpenDocuments } from '../../../main/documents/open-documents'
import { disk } from '../../../main/storage/disk'
import { listDrafts } from '../../../main/storage/recovery'
import { news } from '../documents/a-document'
import { typed, typedAndSaved } from '../documents/typed'
import { failingDisk } from '../storage/failing-disk'
import { temporaryFolder } from '../temporary-folder'
import { aJournal } from './a-journal'

afterEach(() => vi.useRealTimers())

test('whatever order keeps, saves and failures come in, no newest words are without a place', async () => {
  const step = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ do: fc.constant('keep'), words: fc.constantFrom('ก', 'ข', 'ค') }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('save'), words: fc.constant('') }) },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant('late'), words: fc.constantFrom('ก', 'ข') }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('rest'), words: fc.constant('') }) },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), fc.boolean(), async (steps, failing) => {
      const folder = temporaryFolder()
      const file = path.join(folder, 'ข่าว.mati')
      const journal = path.join(folder, 'drafts')
      const full = failing ? failingDisk(9, 'ENOSPC', 30) : disk
      const documents = new OpenDocuments(full, aJournal(journal))
      const { handle } = documents.add(news('ก'), null)
      let edit = 0
      let newest = 'ก'
      const begun: Promise<unknown>[] = []
      for (const { do: what, words } of steps) {
        if (what === 'keep') {
          newest = words
          begun.push(typed(documents, handle, news(words), ++edit))
        }
        // Words that come late: those of an edit before.
        if (what === 'late' && edit > 0) begun.push(typed(documents, handle, news(words), edit - 1))
        if (what === 'save') begun.push(typedAndSaved(documents, handle, news(newest), edit, file))
        if (what === 'rest') await Promise.all(begun)
      }
      await Promise.all(begun)
      const opened = documents.find(handle)
      const drafts = (await listDrafts(disk, journal)).map(({ document }) => document)
      expect(opened.words).toEqual(news(newest))
      // Either the words are those of the file or the beginning, or they are in the journal.
      if (opened.unsaved === null) expect([opened.settled, drafts]).toEqual([news(newest), []])
      else expect(drafts).toEqual([news(newest)])
    }),
    { numRuns: 60 },
  )
})
