/** What ink may be besides black: red for grades of speed and secrecy [S], grey for what stands behind the text. */
export type Colour = 'black' | 'red' | 'grey'

/** Each colour as six hexadecimal digits of sRGB. */
export const INK: Readonly<Record<Colour, string>> = {
  black: '000000',
  red: 'D00000',
  grey: 'D9D9D9',
}
