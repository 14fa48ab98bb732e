/** A length in mm as Word counts it: twentieths of a point (dxa), to the nearest. */
export function twipsOfMm(mm: number): number {
  return Math.round((mm * 1440) / 25.4)
}

/** A length in pt as Word counts it: twentieths of a point, to the nearest. */
export function twipsOfPt(pt: number): number {
  return Math.round(pt * 20)
}

/** A type size in pt as Word counts it: half points. */
export function halfPoints(pt: number): number {
  return Math.round(pt * 2)
}
