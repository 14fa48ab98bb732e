/** The CMap that tells the text of each code, from 0 on. */
export function unicodeMap(texts: readonly string[]): string {
  const entries = texts.map(text => {
    return `<${text === '' ? 'fffd' : utf16Hex(text)}>`
  })
  const ranges: string[] = []
  for (let start = 0; start < entries.length; start += 100) {
    const part = entries.slice(start, start + 100)
    const lines = part.map((entry, index) => `<${hex(start + index)}> ${entry}`)
    ranges.push(`${part.length} beginbfchar\n${lines.join('\n')}\nendbfchar`)
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${ranges.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`
}

/** A text in UTF-16, as hexadecimal digits. */
function utf16Hex(text: string): string {
  let units = ''
  for (let at = 0; at < text.length; at++) units += hex(text.charCodeAt(at))
  return units
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0')
}
