/**
 * The theme with the face of the paper for Latin and Thai. Word takes the fonts of its own styles, such
 * as a heading that somebody adds, from the theme, which would be Calibri and Angsana New.
 */
export function withOfficialFace(theme: string, face: string): string {
  return theme.replace(/<a:(majorFont|minorFont)>.*?<\/a:\1>/gs, fonts =>
    fonts
      .replace(/<a:latin [^>]*>/, `<a:latin typeface="${face}"/>`)
      .replace(/<a:cs [^>]*>/, `<a:cs typeface="${face}"/>`)
      .replace(/(script="Thai" typeface=)"[^"]*"/, `$1"${face}"`),
  )
}
