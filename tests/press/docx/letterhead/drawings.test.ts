import { expect, test } from 'vitest'
import { outline, treeOf } from '../parts'
import { letterIn, opened } from './in-letterhead'
import { smallFrame } from './small-frame'

const SPACES = [
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')
const SHAPE = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart'

const words = (more = '') =>
  `<w:txbxContent><w:p><w:r><w:t>ที่ {{no}}</w:t></w:r>${more}</w:p></w:txbxContent>`
const drawing = (inside: string, uri: string, named = '') =>
  `<w:drawing><wp:inline><wp:extent cx="9" cy="9"/><wp:docPr id="1" ${named}/><a:graphic><a:graphicData uri="${uri}">${inside}</a:graphicData></a:graphic></wp:inline></w:drawing>`
const box = (more = '', named = 'name="กล่อง"') =>
  drawing(`<wps:wsp><wps:txbx>${words(more)}</wps:txbx></wps:wsp>`, SHAPE, named)
const inBoth = (choice: string, requires = 'wps') =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="${requires}">${choice}</mc:Choice><mc:Fallback><w:pict><v:shape style="width:70pt"><v:textbox>${words()}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`

async function bodyOf(body: string) {
  const frame = smallFrame({ body, root: SPACES })
  return {
    losses: opened(frame).losses,
    text: outline(treeOf(await letterIn(frame), 'word/document.xml')),
  }
}

test('a text box comes in both its versions, its place filled in each', async () => {
  const { losses, text } = await bodyOf(inBoth(box()))
  expect(losses).toEqual([])
  expect(text.match(/«พม ๐๒๑๘\/ว»/g)).toHaveLength(2)
  expect(text).toContain('mc:Choice Requires=wps')
})

test('hidden words in it, and the file that it came from, do not', async () => {
  const hidden = '<w:r><w:rPr><w:vanish/></w:rPr><w:t>หลุด</w:t></w:r>'
  const { losses, text } = await bodyOf(inBoth(box(hidden, 'name="C:\\หลุด.png" descr="หลุด"')))
  expect(losses).toEqual(['hidden'])
  expect(text).not.toContain('หลุด')
  expect(text).toContain('wp:docPr id=1 name=ภาพ')
})

test('of a version that asks for what nobody here knows only the other stays', async () => {
  const foreign = '<x:a xmlns:x="urn:x">หลุด</x:a>'
  const { text } = await bodyOf(inBoth(foreign, 'v'))
  expect(text).not.toContain('หลุด')
  const { losses, text: alone } = await bodyOf(
    inBoth(foreign, 'foreign').replace('<w:p>', '<w:p xmlns:foreign="urn:x">'),
  )
  expect(losses).toEqual([])
  expect(alone).not.toContain('mc:Alternate')
  expect(alone).toContain('v:textbox')
})

test('what Word writes beside every box, and nobody would miss, is not told as lost', async () => {
  const wp14 = 'http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing'
  const w14 = 'http://schemas.microsoft.com/office/word/2010/wordml'
  const sized = box(
    '<w:r><w:rPr><w14:ligatures w14:val="none"/></w:rPr><w:t>คง</w:t></w:r>',
  ).replace(
    '</wp:inline>',
    '<wp14:sizeRelH relativeFrom="margin"><wp14:pctWidth>0</wp14:pctWidth></wp14:sizeRelH><wp14:sizeRelV relativeFrom="margin"/></wp:inline>',
  )
  const warped = sized.replace(
    '</wps:wsp>',
    '<wps:bodyPr><a:prstTxWarp prst="textNoShape"><a:avLst/></a:prstTxWarp><a:noAutofit/></wps:bodyPr></wps:wsp>',
  )
  const named = `xmlns:wp14="${wp14}" xmlns:w14="${w14}"`
  const { losses, text } = await bodyOf(inBoth(warped).replace('<w:p>', `<w:p ${named}>`))
  expect(losses).toEqual([])
  expect(text).toContain('a:prstTxWarp prst=textNoShape')
  expect(text).not.toMatch(/w[p]?14:/)
})

test('a chart, which stands in parts of its own, stays out and is told', async () => {
  const chart = drawing('<c:chart xmlns:c="urn:c"/>', CHART, 'name="แผนภูมิ"')
  const { losses, text } = await bodyOf(`<w:p><w:r>${chart}<w:t>คง</w:t></w:r></w:p>`)
  expect(losses).toEqual(['objects'])
  expect(text).toContain('«คง»')
  expect(text).not.toContain('wp:inline')
})

// What the schema demands of each: without it Word takes the whole file for damaged.
const DEMANDED = [
  'a:camera prst=orthographicFront fov=0 zoom=100000',
  'a:lightRig rig=threePt dir=t',
  'a:rot lat=0 lon=0 rev=1200000',
  'a:sp3d z=1 extrusionH=2 contourW=3 prstMaterial=plastic',
  'a:bevelT w=63500 h=25400 prst=circle',
  'a:scrgbClr r=1 g=2 b=3',
  'a:hslClr hue=1 sat=2 lum=3',
  'a:miter lim=800000',
  'a:prstTxWarp prst=textNoShape',
]

test.each(DEMANDED)('%s comes with all that it needs', async row => {
  const [name = '', ...pairs] = row.split(' ')
  const said = pairs.map(pair => pair.replace(/=(.*)/, '="$1"')).join(' ')
  const shape = drawing(`<wps:wsp><wps:spPr><${name} ${said}/></wps:spPr></wps:wsp>`, SHAPE)
  const { losses, text } = await bodyOf(`<w:p><w:r>${shape}</w:r></w:p>`)
  expect(losses).toEqual([])
  expect(text).toContain(row)
})
