import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import * as v from 'valibot'
import { fail } from '../../core/fault'
import { type Arguments, CHANNELS, type Channel, type Reply } from '../../preload/contract'
import { ARGUMENTS } from './arguments'

/** What answers each request of the contract. */
export type Handlers = { readonly [C in Channel]: (...args: Arguments<C>) => Reply<C> }

/** What `serve` stands on. */
export interface Ground {
  readonly ipc: Pick<IpcMain, 'handle'>
  /** Whether a request comes from our own page, and not from a frame in it. */
  readonly isOurs: (event: IpcMainInvokeEvent) => boolean
  readonly log: (error: unknown) => void
}

/**
 * Answers every request of the contract. A foreign frame or arguments that are not the contract's
 * get the fault `unexpected`, and so does a handler that throws: that is a bug, and the log has the
 * stack. Expected trouble is returned, not thrown.
 */
export function serve({ ipc, isOurs, log }: Ground, handlers: Handlers): void {
  for (const channel of CHANNELS) serveOne(channel)

  function serveOne<C extends Channel>(channel: C): void {
    ipc.handle(channel, async (event, ...args: unknown[]) => {
      try {
        if (!isOurs(event)) throw new Error(`${channel}: asked by a foreign frame`)
        const read = v.safeParse(ARGUMENTS[channel], args, { abortEarly: true })
        if (!read.success) throw new Error(`${channel}: ${whereItFails(read.issues[0])}`)
        return await handlers[channel](...(read.output as Arguments<C>))
      } catch (error) {
        log(error)
        return fail('unexpected', undefined, error instanceof Error ? error.message : String(error))
      }
    })
  }
}

/** The place of the mistake without the words that stand there, which belong in no log. */
function whereItFails(issue: v.BaseIssue<unknown>): string {
  return `argument ${v.getDotPath(issue) ?? 'list'}: expected ${issue.expected}`
}
