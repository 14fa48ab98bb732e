import * as v from 'valibot'

/** A person as a paper names one. An empty name prints as dots, to be written by hand. */
export const Person = v.strictObject({ name: v.string(), position: v.string() })
export type Person = v.InferOutput<typeof Person>

/** ผู้ลงนาม: whose signature a paper ends with, and as what. */
export const Signatory = v.strictObject({
  role: v.picklist(['minute-taker', 'reviewer', 'preparer', 'signer']),
  name: v.string(),
  position: v.string(),
})
export type Signatory = v.InferOutput<typeof Signatory>
export type SignatoryRole = Signatory['role']
