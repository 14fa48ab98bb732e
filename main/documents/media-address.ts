/** Where the window loads the picture of these bytes from. */
export function addressOfMedia(key: string, bytes: Uint8Array): string {
  return `/media/${key}.${bytes[0] === 0xff ? 'jpg' : 'png'}`
}

/** The SHA-256 that a path of the window's own pages asks for; `null` for any other path. */
export function mediaIn(path: string): string | null {
  return /^\/media\/([0-9a-f]{64})\.(?:png|jpg)$/.exec(path)?.[1] ?? null
}
