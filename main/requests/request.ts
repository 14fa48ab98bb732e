import * as v from 'valibot'
import type { Arguments, Channel, Reply } from '../../preload/contract'

/** A request of the contract: what it may carry, as a schema, and what answers it. */
export interface Request<C extends Channel> {
  readonly carries: v.GenericSchema<unknown, Arguments<C>>
  readonly answer: (...args: Arguments<C>) => Reply<C>
}

/** Every request of the contract, each once. */
export type AllRequests = { readonly [C in Channel]: Request<C> }

/** Some of them: what one file answers. */
export type RequestArea = Partial<AllRequests>

/**
 * A request by the schemas of its arguments, in their order, and its answer. It is exact: a schema that lets
 * less or more through than the contract says does not compile in an `Area`.
 */
export function request<const S extends readonly v.GenericSchema[], R>(
  carries: S,
  answer: (...args: v.InferOutput<v.StrictTupleSchema<S, undefined>>) => R,
) {
  return { carries: v.strictTuple(carries), answer }
}

/** Areas as one. A request that two of them answer makes it no whole of the contract. */
export function joinedAreas<A extends readonly RequestArea[]>(...areas: A): Joined<A> {
  return Object.assign({}, ...areas)
}

type Joined<A extends readonly RequestArea[], Before = unknown> = A extends readonly [
  infer One,
  ...infer Others extends readonly RequestArea[],
]
  ? keyof One & keyof Before extends never
    ? Joined<Others, Before & One>
    : { readonly answeredTwice: keyof One & keyof Before }
  : Before
