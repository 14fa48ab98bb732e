import type { WorkState } from '../../preload/work'
import { workWords } from '../notices/use-work'

/** How far the work is, in words that are read out and as a bar. One paper alone has no parts to count. */
export function WorkProgress({ work }: { readonly work: WorkState }) {
  const { done, total, stopping } = work
  const words = workWords(work)
  const counted = total > 1 && !stopping
  return (
    <div className="work-progress">
      <span role="status">{words}</span>
      <progress aria-label={words} max={total} {...(counted && { value: done })} />
    </div>
  )
}
