import type { Arguments, Channel, Desk, Reply } from '../../preload/contract'

declare global {
  interface Window {
    /** The only way out of the window; put there by the preload script. */
    readonly desk: Desk
  }
}

/** Asks the main process. What the world does wrong comes back as a fault, never as an exception. */
export function ask<C extends Channel>(channel: C, ...args: Arguments<C>): Reply<C> {
  return window.desk.ask(channel, ...args)
}
