import type { Agency } from '../model/agency'
import type { Letter } from '../model/document'
import type { Context } from '../office/context'

/** To whom a letter to an agency is addressed: its head, or the body itself. */
export function addressee({ addressee: head, name }: Agency): string {
  return head ?? name
}

/**
 * บันทึกข้อความ to an agency of the office's own ministry, หนังสือภายนอก to any other. [S] An office that the
 * registry does not know writes letters, which are never wrong.
 */
export function letterFormFor(recipient: Agency, context: Context): Letter['form'] {
  const own = ministryOf(context.house.organisation.trim(), context.agencies)
  return own !== '' && recipient.ministry === own ? 'memo' : 'external'
}

/** The ministry of an office as its own name tells it: its row in the registry, or the ministry it names. */
function ministryOf(organisation: string, agencies: readonly Agency[]): string {
  const row = agencies.find(agency => agency.name === organisation)
  if (row !== undefined) return row.ministry
  const named = agencies.find(
    ({ ministry, name }) =>
      organisation !== '' &&
      ((ministry !== '' && organisation.includes(ministry)) || organisation.includes(name)),
  )
  return named?.ministry ?? ''
}
