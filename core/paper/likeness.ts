/** What another face shares with TH SarabunPSK of the same nominal size: the length of its lines or the height of its letters. */
export const LIKENESSES = ['length', 'height'] as const
export type Likeness = (typeof LIKENESSES)[number]
