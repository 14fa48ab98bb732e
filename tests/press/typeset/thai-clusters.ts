/** The letters that carry marks: ก to ฮ, ฤ and ฦ included. */
const CONSONANTS = Array.from({ length: 46 }, (_, at) => String.fromCharCode(0x0e01 + at))
/** Above and below: none, ั ิ ี ึ ื ุ ู, ็, พินทุ and นิคหิต. */
const VOWELS = ['', 'ั', 'ิ', 'ี', 'ึ', 'ื', 'ุ', 'ู', '็', '\u0e3a', '\u0e4d']
const TONES = ['', '่', '้', '๊', '๋']
/** The vowels that a silenced consonant may keep, as in พันธุ์ and สิทธิ์. */
const SILENCED = ['', 'ิ', 'ี', 'ึ', 'ื', 'ุ', 'ู']

/**
 * Every cluster of Thai, in the order of WTT 2.0: 46 letters × (11 vowels × 5 tones, 5 tones with ำ,
 * 7 with a silencer) = 3,082.
 */
export const THAI_CLUSTERS: readonly string[] = CONSONANTS.flatMap(letter => [
  ...VOWELS.flatMap(vowel => TONES.map(tone => letter + vowel + tone)),
  ...TONES.map(tone => `${letter}${tone}ำ`),
  ...SILENCED.map(vowel => `${letter}${vowel}์`),
])
