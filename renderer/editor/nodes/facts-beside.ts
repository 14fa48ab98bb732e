import * as v from 'valibot'

/** The facts of a thing that stand beside its words: they are good when the thing is, with those words. */
export function factsBeside<T extends object, W extends Partial<T>>(
  whole: v.GenericSchema<T>,
  words: W,
): v.GenericSchema<Omit<T, keyof W>> {
  return v.custom<Omit<T, keyof W>>(
    facts => typeof facts === 'object' && facts !== null && v.is(whole, { ...facts, ...words }),
  )
}
