import { type FaultCode, fail, type Result } from '../../core/fault'

const WHEN_READING: Readonly<Record<string, FaultCode>> = {
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
  EISDIR: 'not-a-file',
}

const WHEN_WRITING: Readonly<Record<string, FaultCode>> = {
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  EISDIR: 'name-unusable',
  ENOTEMPTY: 'name-unusable',
  EEXIST: 'name-unusable',
}

const ALWAYS: Readonly<Record<string, FaultCode>> = {
  EACCES: 'not-permitted',
  EPERM: 'not-permitted',
  EROFS: 'not-permitted',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EBUSY: 'file-in-use',
  ETXTBSY: 'file-in-use',
  ENAMETOOLONG: 'name-unusable',
  EINVAL: 'name-unusable',
}

/**
 * The fault that an error of the disk stands for; `storage-failed` for those without a kinder name.
 * An error without an errno is our own mistake and is thrown on.
 */
export function faultOf(error: unknown, use: 'read' | 'write', subject: string): Result<never> {
  const code = errnoOf(error)
  if (code === null) throw error
  const known = use === 'read' ? WHEN_READING : WHEN_WRITING
  return fail(known[code] ?? ALWAYS[code] ?? 'storage-failed', subject, code)
}

/** The errno of an error of the disk, such as `ENOENT`; `null` for any other error. */
export function errnoOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  return /^E[A-Z0-9]+$|^UNKNOWN$/.test(error.code) ? error.code : null
}
