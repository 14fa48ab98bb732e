import type { HandedOver } from '../../preload/handed-over'

/** What came of asking the window for the last words: all are kept, some are not, or nobody is there to answer. */
export type LastWords = 'kept' | 'partly-kept' | 'gone'

/**
 * Has the window hand over what was typed last, and waits for its answer: never for a time. A window that
 * has not begun, or whose process has ended, has nothing left to hand over.
 */
export class HandOver {
  readonly #ask: (ticket: number) => void
  readonly #waiting = new Map<number, (words: LastWords) => void>()
  #ticket = 0
  #listening = false

  /** `ask` tells the window which ticket to answer. */
  constructor(ask: (ticket: number) => void) {
    this.#ask = ask
  }

  /** Whether the window is there and hears: from its first request on, until its page goes. */
  get listening(): boolean {
    return this.#listening
  }

  set listening(listening: boolean) {
    this.#listening = listening
    if (!listening) for (const ticket of [...this.#waiting.keys()]) this.#settle(ticket, 'gone')
  }

  /** Asks for the last words. */
  lastWords(): Promise<LastWords> {
    if (!this.#listening) return Promise.resolve('gone')
    const ticket = ++this.#ticket
    return new Promise(resolve => {
      this.#waiting.set(ticket, resolve)
      this.#ask(ticket)
    })
  }

  /** The window's answer. A ticket that nobody waits for any more changes nothing. */
  answer(ticket: number, documents: readonly HandedOver[]): void {
    const kept = documents.every(({ edit, kept }) => kept >= edit)
    this.#settle(ticket, kept ? 'kept' : 'partly-kept')
  }

  #settle(ticket: number, words: LastWords): void {
    this.#waiting.get(ticket)?.(words)
    this.#waiting.delete(ticket)
  }
}
