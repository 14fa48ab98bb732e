import { strFromU8 } from 'fflate'
import type { FaultCode } from '../fault'

/** The faults of a file that is whole, and of another program. */
type ForeignKind = Extract<FaultCode, 'file-foreign' | 'file-empty' | `file-of-${string}`>

/** How far from its ends a zip is looked at: the last names of its directory stand there. */
const REACH = 64 * 1024

/** Names that only the files of one program hold. */
const PARTS: readonly (readonly [part: string, kind: ForeignKind])[] = [
  ['word/document.xml', 'file-of-word'],
  ['xl/workbook.', 'file-of-excel'],
  ['ppt/presentation.xml', 'file-of-slides'],
  ['application/vnd.oasis.opendocument', 'file-of-office'],
]

/** Names of the streams in the old files of Office, two bytes a letter. */
const STREAMS: readonly (readonly [stream: string, kind: ForeignKind])[] = [
  ['WordDocument', 'file-of-word'],
  ['Workbook', 'file-of-excel'],
  ['PowerPoint Document', 'file-of-slides'],
]

const STARTS: readonly (readonly [start: string, kind: ForeignKind])[] = [
  ['%PDF-', 'file-of-pdf'],
  ['{\\rtf', 'file-of-word'],
  ['\x89PNG', 'file-of-picture'],
  ['\xff\xd8\xff', 'file-of-picture'],
  ['GIF8', 'file-of-picture'],
  ['BM', 'file-of-picture'],
]

/**
 * Of which program a file is that is no document of ours, by its bytes and not by its name;
 * `file-foreign` where that cannot be told. It is not opened for it, only looked at.
 */
export function foreignKind(bytes: Uint8Array): ForeignKind {
  if (bytes.length === 0) return 'file-empty'
  const ends = latin(bytes.subarray(0, REACH)) + latin(bytes.subarray(-REACH))
  if (ends.startsWith('PK')) return among(PARTS, ends) ?? 'file-of-zip'
  if (ends.startsWith('\xd0\xcf\x11\xe0')) return oldOffice(bytes)
  return STARTS.find(([start]) => ends.startsWith(start))?.[1] ?? 'file-foreign'
}

/** Their directory may stand anywhere in the file; one with a password names no program. */
function oldOffice(bytes: Uint8Array): ForeignKind {
  const names = latin(bytes).replaceAll('\0', '')
  return among(STREAMS, names) ?? 'file-of-office'
}

function among(
  names: readonly (readonly [string, ForeignKind])[],
  text: string,
): ForeignKind | undefined {
  return names.find(([name]) => text.includes(name))?.[1]
}

function latin(bytes: Uint8Array): string {
  return strFromU8(bytes, true)
}
