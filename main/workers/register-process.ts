import { withDeadline } from '../storage/deadline'
import { disk } from '../storage/disk'
import type { RegisterRequest } from './register-protocol'
import { RegisterService } from './register-service'

// The process that has the index of the binder, alone: it may be busy for minutes, or fall over, and the window does not mind.

/** How long one call of the disk may take before a share counts as gone, in ms. */
const PATIENCE = 10_000

const service = new RegisterService(withDeadline(disk, PATIENCE), reply =>
  process.parentPort.postMessage(reply),
)

process.parentPort.on('message', ({ data }: { data: RegisterRequest }) => service.take(data))
