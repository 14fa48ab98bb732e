import type { Facts } from '../facts'

/** What a form gets: its facts, and how to change some of them. */
export interface FormProps {
  readonly facts: Facts
  /** `apart` makes it an undo step of its own: a table that was pasted. */
  readonly change: (changed: Facts, apart?: 'apart') => void
}
