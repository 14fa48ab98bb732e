import { expect, test } from 'vitest'
import { isSvg, readSvg } from '../../../core/image/svg'

const encode = (text: string) => new TextEncoder().encode(text)
const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">${inside}</svg>`
const outcome = (text: string) => {
  const read = readSvg(encode(text))
  return read.ok ? 'taken' : read.fault.code
}

test.each([
  ['bare', svg('')],
  ['after a mark of byte order and spaces', `\ufeff \r\n${svg('')}`],
  ['after a declaration and a remark', `<?xml version="1.0"?><!-- ครุฑ > --> ${svg('')}`],
  ['after a document type', `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "a.dtd">${svg('')}`],
  ['after entities', `<!DOCTYPE svg [<!ENTITY ns "http://a"> <!ENTITY b "c">]>\n${svg('')}`],
  ['with a prefix', '<s:svg xmlns:s="http://www.w3.org/2000/svg"></s:svg>'],
])('a drawing %s is one', (_what, text) => {
  expect(isSvg(encode(text))).toBe(true)
})

test.each([
  ['nothing', ''],
  ['a web page', '<!doctype html><svg></svg>'],
  ['another kind of XML', '<?xml version="1.0"?><svgish/>'],
  ['words about one', 'a <svg>'],
  ['remarks without an end', '<!--'.repeat(20_000)],
  ['spaces without an end', ' '.repeat(70_000)],
  ['declarations without a drawing', '<??>'.repeat(20_000)],
])('%s is no drawing', (_what, text) => {
  expect(isSvg(encode(text))).toBe(false)
})

test.each([
  ['shapes', svg('<path d="M0 0L9 9"/>'), 'taken'],
  ['a part used twice', svg('<g id="a"/><use xlink:href="#a"/><use href="#a"/>'), 'taken'],
  ['a clip and a blend', svg('<g clip-path="url(#a)" style="fill:url( \'#b\' )"/>'), 'taken'],
  ['a link for readers', svg('<a xlink:href="http://a.th"><path d=""/></a>'), 'taken'],
  ['a script, which nobody runs', svg('<script>while(1);</script>'), 'taken'],
  ['a remark with an address', svg('<!-- <image href="http://a"/> -->'), 'taken'],
  ['private data of a drawing program', svg('<foreignObject requiredExtensions="x"/>'), 'taken'],
  ['words', svg('<text x="1">กระทรวง</text>'), 'drawing-undrawn'],
  ['a photograph', svg('<image href="data:image/png;base64,AA"/>'), 'drawing-undrawn'],
  ['a picture from the web', svg('<image xlink:href="http://a/b.png"/>'), 'drawing-undrawn'],
  ['a web page inside', svg('<foreignObject><p>a</p></foreignObject>'), 'drawing-undrawn'],
  ['a part of another file', svg('<use href="other.svg#a"/>'), 'drawing-linked'],
  ['a part of this computer', svg('<use xlink:href=" file:///etc/passwd#a"/>'), 'drawing-linked'],
  ['a blend from the web', svg('<path fill="url(http://a#b)"/>'), 'drawing-linked'],
  ['a style sheet', `<?xml-stylesheet href="a.css"?>${svg('')}`, 'drawing-linked'],
  ['a style that fetches', svg('<style>@import "a.css";</style>'), 'drawing-linked'],
  [
    'an entity kept elsewhere',
    `<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>${svg('&a;')}`,
    'drawing-linked',
  ],
  ['half a drawing', svg('<path d="M0 0L9 9"/>').slice(0, -9), 'image-damaged'],
  ['more than 4 MB', svg(' '.repeat(4 * 1024 * 1024)), 'drawing-complex'],
  ['a million beginnings', `${'<a '.repeat(1_000_000)}</svg>`, 'taken'],
  ['half a million remarks', `${'<!--'.repeat(500_000)}</svg>`, 'image-damaged'],
  ['entities without an end', `${'<!ENTITY '.repeat(400_000)}</svg>`, 'taken'],
])('%s', (_what, text, expected) => {
  expect(outcome(text)).toBe(expected)
})
