import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { inRoot } from '../build/root.mjs'
import { fetchFromPackage } from './pinned-package.mjs'

const PINNED = {
  name: 'electron@33.2.1',
  integrity:
    'sha512-SG/nmSsK9Qg1p6wAW+ZfqU+AV8cmXMTIklUL18NnOKfZLlum4ZsDoVdmmmlL39ZmeCaq27dr7CgslRPahfoVJg==',
}
const PLACE = inRoot('node_modules/.cache/electron-33.2.1/electron.d.ts')

/** Gets the types of the pinned Electron, for the second type check (tsconfig.electron33.json). */
export async function ensureOldTypes() {
  if (existsSync(PLACE)) return
  await mkdir(path.dirname(PLACE), { recursive: true })
  const aside = await mkdtemp(path.join(path.dirname(PLACE), 'making-'))
  try {
    await rename(await fetchFromPackage(PINNED, 'electron.d.ts', aside), PLACE)
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}
