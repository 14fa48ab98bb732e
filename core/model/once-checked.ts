import type { GenericSchema } from 'valibot'

/**
 * The same schema, which looks at each object once: what it found good is given back as it is. A document that
 * changes in one place is then checked in one place. Nobody changes an object that has been checked.
 */
export function onceChecked<T>(schema: GenericSchema<T>): GenericSchema<T> {
  const good = new WeakSet<object>()
  const run: GenericSchema<T>['~run'] = (dataset, config) => {
    const given = dataset.value
    // What is in `good` has passed the schema, so that it is a T.
    if (isObject(given) && good.has(given))
      return { ...dataset, typed: true, value: given as T, issues: undefined }
    const checked = schema['~run'](dataset, config)
    if (checked.issues === undefined)
      for (const value of [given, checked.value]) if (isObject(value)) good.add(value)
    return checked
  }
  return { ...schema, '~run': run }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
