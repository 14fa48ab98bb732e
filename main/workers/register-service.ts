import { fail, ok, type Result } from '../../core/fault'
import type { BinderState } from '../../preload/binder'
import { Register } from '../register/register'
import type { Disk } from '../storage/disk'
import type {
  RegisterReply,
  RegisterRequest,
  RegisterTask,
  RegisterTasks,
} from './register-protocol'

type Worker = (...args: readonly never[]) => Result<unknown>

/** How often the state is told while files are read, in ms. */
const TOLD_EVERY = 500

/**
 * Answers what the process of the register is asked: one binder at a time. It knows no process, so that a test can
 * have it at hand.
 */
export class RegisterService {
  readonly #disk: Disk
  readonly #reply: (reply: RegisterReply) => void
  #register: Register | null = null

  constructor(disk: Disk, reply: (reply: RegisterReply) => void) {
    this.#disk = disk
    this.#reply = reply
  }

  /** Answers one request; what goes wrong of itself is a fault, and the next is answered. */
  take({ id, task, args }: RegisterRequest): void {
    this.#reply({ id, answer: this.#answer(task, args) })
  }

  #answer(task: RegisterTask, args: readonly unknown[]): Result<unknown> {
    try {
      const worker: Worker = this.#workers()[task]
      return worker(...(args as never[]))
    } catch (error) {
      return unexpected(error)
    }
  }

  #workers(): RegisterTasks {
    const asked = <T>(question: (register: Register) => Result<T>): Result<T> =>
      this.#register === null ? fail('binder-unchosen') : question(this.#register)
    return {
      open: place => {
        this.#register?.close()
        this.#register = null
        const register = new Register(place, this.#disk)
        this.#register = register
        return this.#look(register, false)
      },
      look: mayLeave => asked(register => this.#look(register, mayLeave)),
      search: (...args) => asked(register => register.search(...args)),
      duties: (...args) => asked(register => register.duties(...args)),
      life: (...args) => asked(register => register.life(...args)),
      agencies: (...args) => asked(register => register.agencies(...args)),
      agency: (...args) => asked(register => register.agency(...args)),
      meetings: series => asked(register => register.meetings(series)),
      papers: filter => asked(register => register.papers(filter)),
      series: () => asked(register => register.series()),
      ownAgencies: () => asked(register => register.ownAgencies()),
      trailPages: (...args) => asked(register => register.trailPages(...args)),
      senders: filter => asked(register => register.senders(filter)),
      goals: () => asked(register => register.goals()),
      findings: () => asked(register => register.findings()),
      fileOf: file => asked(register => register.fileOf(file)),
      reports: sought => asked(register => register.reports(sought)),
    }
  }

  /** The look goes on by itself; who asked has the state so far. */
  #look(register: Register, mayLeave: boolean): Result<BinderState> {
    const tell = () => {
      if (this.#register === register) this.#reply({ state: register.state() })
    }
    const timer = setInterval(tell, TOLD_EVERY)
    void register
      .look(mayLeave)
      .catch(error => {
        // A binder that another took the place of has closed its index under the look.
        if (this.#register === register) throw error
      })
      .finally(() => {
        clearInterval(timer)
        tell()
      })
    return ok(register.state())
  }
}

function unexpected(error: unknown): Result<never> {
  return fail('unexpected', undefined, error instanceof Error ? error.stack : String(error))
}
