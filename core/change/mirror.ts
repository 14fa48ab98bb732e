import { Misfit, withChange } from './apply'
import { type Change, changeBetween } from './change'

/** What brings a mirror of something up to an edit: what changed since another edit, or the whole. */
export type Delivery<T> =
  | { readonly edit: number; readonly whole: T }
  | { readonly edit: number; readonly base: number; readonly change: Change | null }

/** Something as it stood after an edit. */
export interface Edition<T> {
  readonly edit: number
  readonly value: T
}

/**
 * What becomes of an edition with a delivery: the newer one, or the same where the delivery is older. `null` where
 * it was made over another edit than the one that is here: then the whole is asked for.
 */
export function received<T>(
  here: Edition<T> | null,
  delivery: Delivery<T>,
): Edition<unknown> | null {
  if (here !== null && delivery.edit <= here.edit) return here
  if ('whole' in delivery) return { edit: delivery.edit, value: delivery.whole }
  if (here?.edit !== delivery.base) return null
  const { edit, change } = delivery
  try {
    return { edit, value: change === null ? here.value : withChange(here.value, change) }
  } catch (error) {
    if (error instanceof Misfit) return null
    throw error
  }
}

/** Remembers what a mirror elsewhere was given, so that the next delivery holds what changed since. */
export class Feed<T> {
  #given: Edition<T> | null = null

  /** `given` is what the mirror has from the start. */
  constructor(given: Edition<T> | null = null) {
    this.#given = given
  }

  /** What the mirror lacks of this edition. It counts as given from now on. */
  deliver(edition: Edition<T>): Delivery<T> {
    const given = this.#given
    this.#given = edition
    const { edit, value } = edition
    if (given === null) return { edit, whole: value }
    return { edit, base: given.edit, change: changeBetween(given.value, value) }
  }

  /** What was given did not arrive: the next delivery holds the whole. */
  forget(): void {
    this.#given = null
  }
}
