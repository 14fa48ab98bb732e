import * as v from 'valibot'

/** The faces that an official paper may name; each is a cut of one design. */
const FACES = ['TH SarabunPSK', 'TH Sarabun New', 'TH SarabunIT๙'] as const

const millimetres = (least: number, most: number) =>
  v.exactOptional(v.pipe(v.number(), v.minValue(least), v.maxValue(most)))

/**
 * What a house style changes in the numbers of the paper; what it leaves out stays as the form has
 * it. The bounds keep the text on the sheet, clear of the page number above and the catchword below.
 */
export const PaperChange = v.strictObject({
  /** The face that Word files name. */
  font: v.exactOptional(v.picklist(FACES)),
  /** From baseline to baseline, in em of the type. */
  linePitch: v.exactOptional(v.pipe(v.number(), v.minValue(1), v.maxValue(1.6))),
  /** Of the title of minutes and reports, pt. */
  titleSize: v.exactOptional(v.pipe(v.number(), v.minValue(16), v.maxValue(24))),
  /** From the edges of the sheet, mm. */
  margins: v.exactOptional(
    v.strictObject({
      left: millimetres(15, 45),
      right: millimetres(15, 45),
      top: millimetres(20, 45),
      bottom: millimetres(15, 45),
    }),
  ),
})
export type PaperChange = Readonly<v.InferOutput<typeof PaperChange>>
