import * as v from 'valibot'
import { fail, ok, type Result } from '../fault'
import { Template } from './template'

/** Reads a template from parsed JSON. The fault's subject names the first mistake in one Thai sentence. */
export function readTemplate(json: unknown): Result<Template> {
  const parsed = v.safeParse(Template, json)
  if (!parsed.success) return fail('template-faulty', parsed.issues[0].message)
  return ok(parsed.output)
}
