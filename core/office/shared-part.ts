/** What a binder can share: the registry of agencies, the house style with its set phrases, series with their quorum. */
export const SHARED_PARTS = ['agencies', 'house', 'series'] as const
export type SharedPart = (typeof SHARED_PARTS)[number]
