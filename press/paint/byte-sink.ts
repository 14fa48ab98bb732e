const FIRST_ROOM = 1 << 16

/** Bytes that come in pieces, in one stretch of memory that grows with them. */
export class ByteSink {
  #room = new Uint8Array(FIRST_ROOM)
  #length = 0

  add(piece: Uint8Array): void {
    const end = this.#length + piece.length
    if (end > this.#room.length) {
      const grown = new Uint8Array(Math.max(end, 2 * this.#room.length))
      grown.set(this.#room.subarray(0, this.#length))
      this.#room = grown
    }
    this.#room.set(piece, this.#length)
    this.#length = end
  }

  /** All of them, in memory of their own. */
  bytes(): Uint8Array {
    return this.#room.slice(0, this.#length)
  }
}
