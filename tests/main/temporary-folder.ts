import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, onTestFinished } from 'vitest'

/** A new empty folder, gone when the test is. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'mati-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The same for all tests of a file. */
export function folderOfFile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'mati-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
