/** How far the words of an open document have come: its newest edit, and the newest that main holds. */
export interface HandedOver {
  readonly handle: string
  readonly edit: number
  readonly kept: number
}
