import type { Result } from '../../core/fault'
import type { Arguments, Channel, DeskPort, Reply, Requests } from '../../preload/contract'

declare global {
  interface Window {
    /** The only way out of the window; put there by the preload script. */
    readonly desk: DeskPort
  }
}

/** Asks the main process. What the world does wrong comes back as a fault, never as an exception. */
export function ask<C extends Channel>(channel: C, ...args: Arguments<C>): Reply<C> {
  return window.desk.ask(channel, ...args)
}

/** Asks when something else is done, and not at all where that went wrong: its fault is the answer then. */
export async function askAfter<C extends Channel>(
  first: Promise<Result<unknown>>,
  channel: C,
  ...args: Arguments<C>
): Reply<C> {
  const done = await first
  return done.ok ? ask(channel, ...args) : (done as ReturnType<Requests[C]>)
}
