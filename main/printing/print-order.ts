/** A finished PDF for a printer. `printer` is its name, or '' for the system's default. */
export interface PrintOrder {
  readonly file: string
  readonly pages: number
  /** What the queue shows. Windows shows the name of the file instead. */
  readonly title: string
  readonly printer: string
  readonly duplex: boolean
}
