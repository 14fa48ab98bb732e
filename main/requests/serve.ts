import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import * as v from 'valibot'
import { fail, type Result } from '../../core/fault'
import { type Channel, DOOR } from '../../preload/contract'
import type { AllRequests, Request } from './request'

/** What `serve` stands on. */
export interface Ground {
  readonly ipc: Pick<IpcMain, 'handle'>
  /** Whether a request comes from our own page, and not from a frame in it. */
  readonly isOurs: (event: IpcMainInvokeEvent) => boolean
  readonly log: (error: unknown) => void
}

/**
 * Answers every request of the contract, and nothing else: all of them come through one door. A foreign
 * frame, another name or arguments that are not the contract's get the fault `unexpected`, and so does an
 * answer that throws: that is a bug, and the log has the stack. Expected trouble is returned, not thrown.
 */
export function serve({ ipc, isOurs, log }: Ground, requests: AllRequests): void {
  ipc.handle(DOOR, async (event, channel: unknown, args: unknown) => {
    try {
      if (!isListed(channel, requests)) throw new Error('no such request')
      if (!isOurs(event)) throw new Error(`${channel}: asked by a foreign frame`)
      return await answered(channel, requests[channel], args)
    } catch (error) {
      log(error)
      return fail('unexpected', undefined, error instanceof Error ? error.message : String(error))
    }
  })
}

function isListed(channel: unknown, requests: AllRequests): channel is Channel {
  return typeof channel === 'string' && Object.hasOwn(requests, channel)
}

async function answered<C extends Channel>(
  channel: C,
  { carries, answer }: Request<C>,
  args: unknown,
): Promise<Result<unknown>> {
  const read = v.safeParse(carries, args, { abortEarly: true })
  if (!read.success) throw new Error(`${channel}: ${whereItFails(read.issues[0])}`)
  return answer(...read.output)
}

/** The place of the mistake without the words that stand there, which belong in no log. */
function whereItFails(issue: v.BaseIssue<unknown>): string {
  return `argument ${v.getDotPath(issue) ?? 'list'}: expected ${issue.expected}`
}
