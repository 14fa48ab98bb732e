import type { Fault } from '../../core/fault'
import type { Desk } from '../desk'

/** Tells the window of a trouble in the background, once for each trouble. */
export function tellOnce(desk: Desk, fault: Fault): void {
  const trouble = `${fault.code} ${fault.subject}`
  if (desk.told.has(trouble)) return
  desk.told.add(trouble)
  desk.announce('trouble', fault)
}
