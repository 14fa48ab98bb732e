import { withDigits } from '../../../core/thai/numerals'
import { useDocument } from '../../session/document-view'

/** The number of a topic, action item or finding, beside its words. */
export function NumberHead({ id }: { readonly id: string }) {
  const { numbers, context } = useDocument()
  return <span className="number">{withDigits(numbers.get(id) ?? '', context.house.digits)}</span>
}
