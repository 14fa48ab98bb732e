import { expect, test } from 'vitest'
import { plainRows } from '../../../renderer/editor/markup/plain-rows'
import { pasted } from './from-html'

function words(html: string): string {
  return plainRows(pasted(html).text)
}

function left(html: string): Record<string, string> {
  return Object.fromEntries(pasted(html).report.left)
}

/** As Word writes its clipboard: rules in a comment, tracked changes in elements of their own. */
const WORD = (body: string) => `<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><style>
<!-- /* Style Definitions */
 @font-face {font-family:"TH SarabunPSK"; panose-1:2 11 5 0;}
 p.MsoNormal, li.MsoNormal {mso-style-unhide:no; margin:0cm; font-family:"TH SarabunPSK",sans-serif;}
 span.msoIns {mso-style-type:export-only; mso-style-name:""; text-decoration:underline; color:teal;}
 span.msoDel {mso-style-type:export-only; mso-style-name:""; text-decoration:line-through; color:red;}
 span.Quiet {mso-style-name:Quiet; mso-hide:all;}
 .xl65 {text-decoration:line-through; mso-number-format:"\\@";}
 @media print { span { display:none; } }
 @page WordSection1 {size:21.0cm 842.0pt;}
--></style></head><body lang=TH><!--StartFragment-->${body}<!--EndFragment--></body></html>`

test.each<[string, string, string, Record<string, string>]>([
  [
    'what was deleted',
    '<p>มติ <del>ไม่</del>เห็นชอบ<ins>ตามเสนอ</ins></p>',
    'มติ เห็นชอบตามเสนอ',
    { deleted: 'ไม่' },
  ],
  [
    'Word: a tracked deletion',
    WORD(
      '<p class=MsoNormal>มติ<span class=msoDel><del cite="mailto:x" datetime="2018-08-15T10:00">ไม่</del></span>เห็นชอบ<span class=msoIns><ins>ตามเสนอ</ins></span></p>',
    ),
    'มติเห็นชอบตามเสนอ',
    { deleted: 'ไม่' },
  ],
  ['Word: its class alone', '<p>ก<span class="msoDel">ข</span>ค</p>', 'กค', { deleted: 'ข' }],
  [
    'its parts in XML',
    '<p>ก<w:del><w:r><w:delText>ข</w:delText></w:r></w:del>ค</p>',
    'กค',
    { deleted: 'ข' },
  ],
  [
    'Word: hidden text',
    "<p>ก<span style='display:none;mso-hide:all'>ข</span>ค</p>",
    'กค',
    { hidden: 'ข' },
  ],
  [
    'a page: not to be seen through',
    '<p>ก<span style="opacity:0%">ข</span>ค</p>',
    'กค',
    { hidden: 'ข' },
  ],
  [
    'Word: hidden by that alone',
    "<p>ก<span style='mso-hide:all'>ข</span>ค</p>",
    'กค',
    { hidden: 'ข' },
  ],
  ['Word: hidden by its style', WORD('<p>ก<span class=Quiet>ข</span>ค</p>'), 'กค', { hidden: 'ข' }],
  [
    'shown again inside of it',
    "<p style='mso-hide:all'>ก<span style='mso-hide:none'>ข</span></p>",
    'ข',
    { hidden: 'ก' },
  ],
  ['struck out', '<p>ก<s>ข</s><strike>ค</strike>ง</p>', 'กง', { struck: 'ข ค' }],
  [
    'struck by style',
    '<p>ก<span style="text-decoration: underline line-through">ข</span>ค</p>',
    'กค',
    { struck: 'ข' },
  ],
  [
    'struck twice',
    '<p>ก<span style="text-line-through:double">ข</span>ค</p>',
    'กค',
    { struck: 'ข' },
  ],
  [
    'a line through that no part takes back',
    '<p style="text-decoration-line:line-through">ก<b style="text-decoration:none">ข</b></p>',
    '',
    { struck: 'กข' },
  ],
  [
    'a mark that the page does not strike',
    '<p>ก<s style="text-decoration:none">ข</s></p>',
    'กข',
    {},
  ],
  [
    'Excel: a struck cell',
    WORD('<table><tr><td class=xl65>ก</td><td>ข</td></tr></table>'),
    'ข',
    { struck: 'ก' },
  ],
  [
    'Word: a remark',
    WORD(
      '<p>ก<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[ผ1]</a></span></p><div style="mso-element:comment-list"><div style="mso-element:comment"><p>แก้ด้วย</p></div></div>',
    ),
    'ก',
    { remark: '[ผ1] แก้ด้วย' },
  ],
  [
    'LibreOffice',
    '<p>ก<strike>ข</strike><span style="display: none">ค</span></p>',
    'ก',
    { struck: 'ข', hidden: 'ค' },
  ],
  [
    'Google Docs',
    '<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="text-decoration:line-through;">ก</span><span style="text-decoration:none;">ข</span></p></b>',
    'ข',
    { struck: 'ก' },
  ],
  [
    'the attribute',
    '<p>ก<span hidden>ข</span><span hidden=until-found>ค</span></p>',
    'ก',
    { hidden: 'ข ค' },
  ],
  [
    'not to be seen',
    '<p>ก<span style="visibility:hidden">ข<i style="visibility:visible">ค</i></span></p>',
    'กค',
    { hidden: 'ข' },
  ],
  [
    'of no size',
    '<p>ก<span style="font-size:0">ข</span><span style="font-size:0.9em">ค</span></p>',
    'กค',
    { hidden: 'ข' },
  ],
  [
    'by the page’s rules',
    '<style>div > .a, #b {display:none} @media screen {.c{display:none}} @media print {.d{display:none}}</style><div><p class=a>ก</p><p id=b>ข</p><p class=c>ค</p><p class=d>ง</p></div>',
    'ง',
    { hidden: 'ก ข ค' },
  ],
  [
    'the weightier rule',
    '<style>p.a{display:block} p{display:none}</style><p class=a>ก</p>',
    'ก',
    {},
  ],
  [
    'the longer path',
    '<style>div p{display:block} p{display:none}</style><div><p>ก</p></div>',
    'ก',
    {},
  ],
  ['a tracked deletion in XML alone', '<p>ก<w:delText>ข</w:delText></p>', 'ก', { deleted: 'ข' }],
  [
    'a box that is shut',
    '<dialog><p>ก</p></dialog><dialog open><p>ข</p></dialog>',
    'ข',
    { hidden: 'ก' },
  ],
  [
    'scripts and pictures say nothing',
    '<p>ก<script>ข</script><img alt="ค"><noscript>ง</noscript></p>',
    'ก',
    {},
  ],
])('%s', (_name, html, living, dead) => {
  expect(words(html)).toBe(living)
  expect(left(html)).toEqual(dead)
})

test.each<[string, string, string]>([
  [
    'fields',
    '<p>ชื่อ <input value="ก"><input type=hidden value="ข"><input type=checkbox value="ค"><button>ส่ง</button></p>',
    'ชื่อ ก ส่ง',
  ],
  ['a long field', '<textarea>ก\nข</textarea>', 'ก\nข'],
  ['a choice', '<select><option>ก<option selected>ข<option>ค</select>', 'ข'],
  [
    'lines of a box',
    '<span style="display:block">ก</span><span style="display:block">ข</span>',
    'ก\nข',
  ],
  ['words beside the items of a list', '<ul>ก<li>ข<p>ค</p><ul><li>ง</ul></ul>', 'ก\nข\nค\nง'],
  ['the name of a table', '<table><caption>ก</caption><tr><td>ข</table>', 'ก\nข'],
  ['lines set as they are', '<pre>ก\nข</pre>', 'ก\nข'],
])('%s', (_name, html, living) => {
  expect(words(html)).toBe(living)
})

test('what was inserted is not underlined, a cell of a bold style is bold', () => {
  const { text } = pasted(
    WORD('<p><span class=msoIns><ins>ก</ins></span></p>').replace(
      '.xl65 {',
      '.xl1 {font-weight:700}',
    ),
  )
  expect(text).toEqual([{ kind: 'paragraph', spans: [{ text: 'ก' }] }])
  expect(
    pasted(
      '<style>.x{font-weight:700}</style><b><i class=x>ก</i><u style="font-weight:400">ข</u></b>',
    ).text,
  ).toEqual([
    {
      kind: 'paragraph',
      spans: [
        { text: 'ก', bold: true, italic: true },
        { text: 'ข', underline: true },
      ],
    },
  ])
})
