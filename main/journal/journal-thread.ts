import { parentPort, workerData } from 'node:worker_threads'
import { fail, type Result } from '../../core/fault'
import { draftWriter } from '../storage/recovery'
import { syncDisk } from '../storage/sync-disk'
import { draftMirrors } from './draft-mirrors'
import type { DraftTask } from './journal-client'

// The journal has a thread of its own: putting a long document on the disk never keeps the keys waiting, and
// a share that does not answer never keeps the journal waiting.

const take = draftMirrors(draftWriter(syncDisk, String(workerData)))

async function write(task: DraftTask): Promise<Result<null>> {
  try {
    return await take(task)
  } catch (error) {
    return fail('unexpected', undefined, error instanceof Error ? error.message : String(error))
  }
}

parentPort?.on('message', async (task: DraftTask) => parentPort?.postMessage(await write(task)))
