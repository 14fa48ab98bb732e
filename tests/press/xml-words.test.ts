import { expect, test } from 'vitest'
import { xmlText, xmlValue } from '../../press/xml-words'

test.each([
  ['กรม ก & กรม ข', 'กรม ก &amp; กรม ข', 'กรม ก &amp; กรม ข'],
  ['<b>&lt;', '&lt;b&gt;&amp;lt;', '&lt;b&gt;&amp;lt;'],
  ['“ก” "ข"', '“ก” "ข"', '“ก” &quot;ข&quot;'],
  ['ก\r\n\tข', 'ก&#13;\n\tข', 'ก&#13;&#10;&#9;ข'],
])('%j stands in XML as %s, and in an attribute as %s', (words, text, value) => {
  expect([xmlText(words), xmlValue(words)]).toEqual([text, value])
})
