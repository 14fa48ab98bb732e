import path from 'node:path'
import { type Fault, ok, type Result } from '../../core/fault'
import type { HouseFile } from '../../core/office/house-file'
import { readHouse } from '../../core/office/read-house'
import { joined } from '../../core/wording/sentence'
import type { Disk } from '../storage/disk'
import { readJsonFile } from '../storage/json-file'

const MAX_BYTES = 1024 * 1024

/** Reads the house style of a file, whole or not at all. The fault names the file and its first mistake. */
export async function readHouseFile(disk: Disk, file: string): Promise<Result<HouseFile>> {
  const json = await readJsonFile(disk, file, MAX_BYTES)
  const read = json.ok ? readHouse(json.value) : json
  return read.ok ? ok(read.value) : { ok: false, fault: named(path.basename(file), read.fault) }
}

/** Names the file before the mistake: the office has to find it. */
function named(name: string, fault: Fault): Fault {
  if (fault.code !== 'house-faulty' && fault.code !== 'file-damaged') return fault
  return { ...fault, code: 'house-faulty', subject: joined([name, fault.subject ?? ''], ': ') }
}
