import { disk } from '../../../main/storage/disk'
import type { RegisterProcess } from '../../../main/workers/register-client'
import type { RegisterReply, RegisterRequest } from '../../../main/workers/register-protocol'
import { RegisterService } from '../../../main/workers/register-service'

/** The process of the register as an object of the test's own process, asked and answering as the real one does. */
export interface RegisterAtHand extends RegisterProcess {
  readonly asked: RegisterRequest[]
  /** It dies, as a process does. */
  die(code: number): void
}

/** `deaf` asks what it does not answer: it hangs. */
export function registerAtHand(
  deaf: (request: RegisterRequest) => boolean = () => false,
): RegisterAtHand {
  const asked: RegisterRequest[] = []
  let hear: (reply: RegisterReply) => void = () => {}
  let ended: (code: number) => void = () => {}
  let alive = true
  // What crosses between processes is a copy.
  const service = new RegisterService(disk, reply => {
    if (alive) queueMicrotask(() => hear(structuredClone(reply)))
  })
  return {
    asked,
    postMessage(request) {
      asked.push(request)
      if (alive && !deaf(request)) service.take(structuredClone(request))
    },
    on(event: 'message' | 'exit', listener: (value: never) => void) {
      if (event === 'message') hear = listener as (reply: RegisterReply) => void
      else ended = listener as (code: number) => void
    },
    kill() {
      alive = false
      return true
    },
    die(code) {
      alive = false
      ended(code)
    },
  }
}
