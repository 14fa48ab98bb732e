import { type FaultCode, fail, type Result } from '../../core/fault'

/**
 * What was done when the disk said no: `read` or `write` of a file that may have been there; `folder` for what nobody
 * else can have open: a folder, or a new file in one.
 */
export type Door = 'read' | 'write' | 'folder'

const ALWAYS = {
  EACCES: 'not-permitted',
  EROFS: 'not-permitted',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EBUSY: 'file-in-use',
  ETXTBSY: 'file-in-use',
  ENAMETOOLONG: 'name-unusable',
  EINVAL: 'name-unusable',
} as const satisfies Record<string, FaultCode>

const IN_A_FOLDER = {
  ...ALWAYS,
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  EISDIR: 'name-unusable',
  ENOTEMPTY: 'name-unusable',
  EEXIST: 'name-unusable',
} as const satisfies Record<string, FaultCode>

/** Windows says EPERM and EBUSY of a file that another program has open, and EPERM of one without permission, too. */
const FAULTS: Readonly<Record<Door, Readonly<Record<string, FaultCode>>>> = {
  read: {
    ...ALWAYS,
    EPERM: 'file-in-use',
    ENOENT: 'file-missing',
    ENOTDIR: 'file-missing',
    EISDIR: 'not-a-file',
  },
  write: { ...IN_A_FOLDER, EPERM: 'file-in-use' },
  folder: { ...IN_A_FOLDER, EPERM: 'not-permitted' },
}

/**
 * The fault that an error of the disk stands for; `storage-failed` for those without a kinder name.
 * An error without an errno is our own mistake and is thrown on.
 */
export function faultOf(error: unknown, door: Door, subject: string): Result<never> {
  const code = errnoOf(error)
  if (code === null) throw error
  return fail(FAULTS[door][code] ?? 'storage-failed', subject, code)
}

/** The errno of an error of the disk, such as `ENOENT`; `null` for any other error. */
export function errnoOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  return /^E[A-Z0-9]+$|^UNKNOWN$/.test(error.code) ? error.code : null
}
