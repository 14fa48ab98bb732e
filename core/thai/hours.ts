/** «๐๙.๓๐ น.», and the end of «๐๙.๓๐ – ๑๒.๐๐ น.». */
const HOUR = /(?<=[0-9๐-๙]{2}\.[0-9๐-๙]{2}) น\.(?![ก-๙])/g

/** The hours of a text with another word after them: «๐๙.๓๐ นาฬิกา». */
export function withHours(text: string, word: string): string {
  return text.replaceAll(HOUR, ` ${word}`)
}
