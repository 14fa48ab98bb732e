import type { Fault } from '../../core/fault'

/** Troubles in the background: the window is told of each once. */
export class Troubles {
  readonly #tell: (fault: Fault) => void
  readonly #told = new Set<string>()

  constructor(tell: (fault: Fault) => void) {
    this.#tell = tell
  }

  tellOnce(fault: Fault): void {
    const trouble = JSON.stringify([fault.code, fault.subject])
    if (this.#told.has(trouble)) return
    this.#told.add(trouble)
    this.#tell(fault)
  }

  /** Something else was chosen: what is wrong with it is news again. */
  forget(): void {
    this.#told.clear()
  }
}
