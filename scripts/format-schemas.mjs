import { toJsonSchema } from '@valibot/to-json-schema'
import { loadSources } from './load-source.mjs'

/** File name of each published schema, and where it comes from. */
const SCHEMAS = {
  'document.schema.json': {
    file: 'core/model/document.ts',
    name: 'Document',
    title: 'document.json in a .mati file',
  },
  'template.schema.json': {
    file: 'core/template/read-template.ts',
    name: 'TemplateFile',
    title: 'A template of Mati',
  },
  'house-style.schema.json': {
    file: 'core/office/read-house.ts',
    name: 'HouseStyleFile',
    title: 'A house style of Mati',
  },
  'registry.schema.json': {
    file: 'core/office/registry.ts',
    name: 'Registry',
    title: 'The registry of agencies, templates/agencies.json',
  },
  'manifest.schema.json': {
    file: 'core/file/manifest.ts',
    name: 'Manifest',
    title: 'manifest.json in a .mati file',
  },
}

/** Schemas that others are made of: each is written out once, under its own name. */
const DEFINITIONS = {
  RichText: 'core/model/rich-text.ts',
  ActionItem: 'core/model/action-item.ts',
  AgendaItem: 'core/model/agenda.ts',
  Topic: 'core/model/agenda.ts',
  Attendee: 'core/model/attendee.ts',
  Finding: 'core/model/finding.ts',
  Meeting: 'core/model/meeting.ts',
  MeetingNumber: 'core/model/meeting-ref.ts',
  MeetingRef: 'core/model/meeting-ref.ts',
  Entry: 'core/model/trail.ts',
  AgencyReport: 'core/model/agency-report.ts',
  Agency: 'core/model/agency.ts',
  Signatory: 'core/model/person.ts',
  Picture: 'core/model/picture.ts',
}

/**
 * The JSON Schema of each format as text. What JSON Schema cannot say, such as that a day exists in
 * the calendar, is left out: the program checks it all the same.
 *
 * @returns {Promise<Record<string, string>>}
 */
export async function formatSchemas() {
  const files = Object.values(SCHEMAS).map(({ file }) => file)
  const modules = await loadSources([...files, ...Object.values(DEFINITIONS)])
  const named = Object.keys(DEFINITIONS).map((name, at) => [
    name,
    modules[files.length + at]?.[name],
  ])
  const texts = Object.entries(SCHEMAS).map(([file, { name, title }], at) => [
    file,
    schemaText(modules[at]?.[name], title, Object.fromEntries(named)),
  ])
  return Object.fromEntries(texts)
}

/**
 * @param {any} schema
 * @param {string} title
 * @param {Record<string, any>} definitions
 */
function schemaText(schema, title, definitions) {
  const { $defs, ...json } = toJsonSchema(schema, {
    errorMode: 'ignore',
    typeMode: 'input',
    definitions,
  })
  const used = usedDefinitions(json, $defs ?? {})
  const defs = used.length > 0 && { $defs: Object.fromEntries(used) }
  return `${JSON.stringify({ title, ...json, ...defs }, null, 2)}\n`
}

/**
 * The definitions that a schema refers to, directly or through another one.
 *
 * @param {unknown} json
 * @param {Record<string, unknown>} definitions
 * @param {Set<string>} seen
 * @returns {[string, unknown][]}
 */
function usedDefinitions(json, definitions, seen = new Set()) {
  const text = JSON.stringify(json)
  const direct = Object.entries(definitions).filter(
    ([name]) => !seen.has(name) && text.includes(`"#/$defs/${name}"`),
  )
  for (const [name] of direct) seen.add(name)
  return [
    ...direct,
    ...direct.flatMap(([, definition]) => usedDefinitions(definition, definitions, seen)),
  ]
}
