import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Protocol } from 'electron'
import { mediaIn } from '../documents/media-address'
import type { Places } from '../places'

/** The window's own page. */
export const DESK_URL = 'app://desk/index.html'

/** What the page may do: run our scripts, show our styles, fonts and pictures, and reach nothing. */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self' app://assets",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // Lexical makes its policy anew for every paste.
  "trusted-types lexical mati-page 'allow-duplicates'",
].join('; ')

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
}

/** The scheme has to be known before Electron is ready. */
export const APP_SCHEME = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true },
} as const

/** The bytes of a picture of an open document. */
type FindPicture = (key: string) => Uint8Array | undefined

/**
 * Answers `app://desk/…` from the window's folder, `app://desk/media/…` with the pictures of open
 * documents and `app://assets/fonts/…` with the Sarabun faces.
 */
export function serveApp(
  protocol: Pick<Protocol, 'handle'>,
  places: Places,
  findPicture: FindPicture,
): void {
  protocol.handle('app', async request => {
    const picture = pictureFor(request.url, findPicture)
    if (picture !== null && request.method === 'GET') return picture
    const file = fileFor(request.url, places)
    if (file === null || request.method !== 'GET') return refusal()
    try {
      return new Response(new Uint8Array(await readFile(file)), { headers: headersFor(file) })
    } catch {
      return refusal()
    }
  })
}

function pictureFor(address: string, findPicture: FindPicture): Response | null {
  const url = URL.canParse(address) ? new URL(address) : null
  const key = url?.protocol === 'app:' && url.host === 'desk' ? mediaIn(url.pathname) : null
  const bytes = key === null ? undefined : findPicture(key)
  if (url === null || bytes === undefined) return null
  return new Response(new Uint8Array(bytes), { headers: headersFor(url.pathname) })
}

/** The file an address of ours stands for; `null` for every address that is not on the list. */
export function fileFor(address: string, { renderer, assets }: Places): string | null {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url?.protocol !== 'app:') return null
  // Names of letters, digits, `-`, `_` and dots between them: no way up, no hidden file, no escape.
  const names = /^\/((?:[\w-]+\/)*[\w-]+(?:\.[\w-]+)+)$/.exec(url.pathname)?.[1]
  if (names === undefined || TYPES[path.extname(names)] === undefined) return null
  if (url.host === 'desk') return path.join(renderer, names)
  const font = url.host === 'assets' ? /^fonts\/(Sarabun-\w+\.ttf)$/.exec(names)?.[1] : undefined
  return font === undefined ? null : path.join(assets, font)
}

function headersFor(file: string): Record<string, string> {
  return {
    'Content-Type': TYPES[path.extname(file)] ?? '',
    'Content-Security-Policy': CONTENT_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    // The faces come from app://assets; nothing else of ours may be read from another origin.
    ...(file.endsWith('.ttf') && { 'Access-Control-Allow-Origin': 'app://desk' }),
  }
}

function refusal(): Response {
  return new Response('', { status: 404, headers: { 'Content-Security-Policy': CONTENT_POLICY } })
}
