import { SCHEMA_ORDER } from '../schema-order'

// What of a letterhead comes into the letter. Whatever is not named here stays behind.

function names(prefix: string, list: string): string[] {
  return list.split(/\s+/).map(name => `${prefix}:${name}`)
}

/** Properties by which words would be hidden, or that tell of what was changed, by whom and where it lies. */
const BAD_PROPERTIES = new Set(
  names(
    'w',
    `ins del moveFrom moveTo vanish webHidden specVanish oMath rPrChange pPrChange sectPrChange
    tblPrChange tblGridChange trPrChange tcPrChange cellIns cellDel cellMerge divId cnfStyle rsid
    printerSettings lvlPicBulletId numPicBullet personal personalCompose personalReply`,
  ),
)
const ORDERED = `pPr rPr pBdr tblPr tblBorders tblCellMar tblGrid tcPr tcBorders tcMar sectPr styles docDefaults
  style numbering abstractNum lvl num footnotePr endnotePr`
const PROPERTIES = names('w', ORDERED)
  .flatMap(name => SCHEMA_ORDER[name] ?? [])
  .flatMap(entry => entry.split('|'))
  .filter(name => name.includes(':') && !BAD_PROPERTIES.has(name))

/** Elements of a text and of what says how it looks. */
const WORD = [
  ...PROPERTIES,
  ...names(
    'w',
    `document body hdr ftr footnotes footnote endnotes endnote p r t tab br cr ptab sym noBreakHyphen
    softHyphen pPr rPr tbl tblPr tblGrid gridCol tr trPr tblPrEx tc tcPr sectPr fldSimple fldChar
    instrText drawing pict txbxContent footnoteReference endnoteReference footnoteRef endnoteRef
    separator continuationSeparator background tblHeader cantSplit trHeight jc gridBefore gridAfter
    wBefore wAfter tblCellSpacing ilvl numId lvlRestart startOverride lvl lsdException top left
    bottom right start end insideH insideV tl2br tr2bl between bar col pgBorders rPrDefault
    pPrDefault numStyleLink fonts font latentStyles settings`,
  ),
]

/** Settings that say how the text is set. */
const SETTINGS = names(
  'w',
  `zoom mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop
  defaultTabStop autoHyphenation evenAndOddHeaders characterSpacingControl noLineBreaksAfter noLineBreaksBefore
  displayBackgroundShape footnotePr endnotePr footnote endnote compat compatSetting themeFontLang clrSchemeMapping
  decimalSymbol listSeparator doNotExpandShiftReturn adjustLineHeightInTable ulTrailSpace spaceForUL
  balanceSingleByteDoubleByteWidth useFELayout applyBreakingRules`,
)

/** Pictures and shapes: how they look and where they stand. */
const DRAWINGS = [
  ...names(
    'wp',
    `inline anchor extent effectExtent docPr cNvGraphicFramePr simplePos positionH positionV align posOffset
    wrapNone wrapSquare wrapTight wrapThrough wrapTopAndBottom wrapPolygon start lineTo`,
  ),
  ...names('pic', 'pic nvPicPr cNvPr cNvPicPr blipFill spPr'),
  ...names('wps', 'wsp cNvPr cNvSpPr cNvCnPr spPr style txbx bodyPr'),
  ...names('wpg', 'wgp cNvPr cNvGrpSpPr grpSpPr grpSp'),
  ...names(
    'a',
    `graphic graphicData graphicFrameLocks picLocks spLocks blip stretch fillRect tile srcRect xfrm off ext chOff
    chExt prstGeom custGeom avLst gdLst gd ahLst cxnLst rect pathLst path moveTo lnTo arcTo cubicBezTo quadBezTo pt
    close noFill solidFill gradFill gsLst gs lin fillToRect blipFill pattFill fgClr bgClr srgbClr schemeClr sysClr
    prstClr scrgbClr hslClr alpha lumMod lumOff tint shade satMod satOff hueMod gamma invGamma ln prstDash round
    bevel miter headEnd tailEnd effectLst outerShdw innerShdw softEdge glow reflection lnRef fillRef effectRef
    fontRef bodyPr spAutoFit normAutofit noAutofit lum grayscl biLevel duotone alphaModFix clrChange clrFrom clrTo
    theme themeElements clrScheme dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink
    fontScheme majorFont minorFont latin ea cs font fmtScheme fillStyleLst lnStyleLst effectStyleLst effectStyle
    bgFillStyleLst scene3d camera rot lightRig sp3d bevelT bevelB extrusionClr contourClr prstTxWarp`,
  ),
  ...names(
    'v',
    `shape shapetype rect oval line roundrect polyline group stroke fill path formulas f handles h imagedata textbox
    textpath shadow curve arc`,
  ),
  ...names('o', 'lock'),
  ...names('w10', 'wrap anchorlock bordertop borderbottom borderleft borderright'),
  ...names('mc', 'AlternateContent Choice Fallback'),
]

export const GOOD_ELEMENTS: ReadonlySet<string> = new Set([...WORD, ...DRAWINGS])
export const GOOD_SETTINGS: ReadonlySet<string> = new Set(['w:settings', ...SETTINGS])

/** Around words that stay: what is drawn in their place are the words themselves. */
export const WRAPPERS: ReadonlySet<string> = new Set(
  names('w', 'ins moveTo hyperlink smartTag customXml sdt sdtContent bdo dir ruby rubyBase'),
)

/** What nobody sees and nobody misses: it goes without a word. */
export const SILENT: ReadonlySet<string> = new Set([
  ...names(
    'w',
    `proofErr lastRenderedPageBreak bookmarkStart bookmarkEnd permStart permEnd rsid rsids sdtPr sdtEndPr smartTagPr
    customXmlPr commentRangeStart commentRangeEnd commentReference annotationRef moveFromRangeStart
    moveFromRangeEnd moveToRangeStart moveToRangeEnd customXmlInsRangeStart customXmlInsRangeEnd
    customXmlDelRangeStart customXmlDelRangeEnd rubyPr rt cnfStyle divId vanish webHidden specVanish rPrChange
    pPrChange sectPrChange tblPrChange tblPrExChange tblGridChange trPrChange tcPrChange cellIns cellDel cellMerge numberingChange`,
  ),
  // How wide a box is in parts of the page (its width in lengths stands beside it), and how glyphs join.
  ...names('wp14', 'sizeRelH sizeRelV'),
  ...names('w14', 'ligatures numForm numSpacing cntxtAlts'),
  ...names('w15', 'collapsed'),
  ...['a', 'wp', 'pic', 'wps', 'wpg'].map(prefix => `${prefix}:extLst`),
])

/** Fields that count the pages. What another shows stays as words. */
export const GOOD_FIELDS: ReadonlySet<string> = new Set([
  'PAGE',
  'NUMPAGES',
  'SECTION',
  'SECTIONPAGES',
])

/** Attributes of the text's own namespace: lengths, faces, colours, numbers, and by what something is called within the file. */
const WORD_ATTRIBUTES = new Set(
  names(
    'w',
    `val id type space w h left right top bottom start end header footer gutter fmt chapStyle chapSep orient code color
    sz themeColor themeTint themeShade fill themeFill themeFillTint themeFillShade ascii hAnsi eastAsia cs asciiTheme
    hAnsiTheme eastAsiaTheme cstheme hint before after beforeLines afterLines beforeAutospacing afterAutospacing line
    lineRule firstLine hanging firstLineChars hangingChars leftChars rightChars startChars endChars pos leader bidi
    dropCap lines wrap vAnchor hAnchor x xAlign y yAlign hRule anchorLock vSpace hSpace num sep equalWidth linePitch
    charSpace countBy distance restart fldCharType instr font char clear default styleId customStyle name uri percent
    shadow frame offsetFrom display zOrder firstRow lastRow firstColumn lastColumn noHBand noVBand abstractNumId numId
    ilvl defLockedState defUIPriority defSemiHidden defUnhideWhenUsed defQFormat count locked uiPriority semiHidden
    unhideWhenUsed qFormat customMarkFollows relativeTo alignment leftFromText rightFromText topFromText bottomFromText
    vertAnchor horzAnchor tblpX tblpXSpec tblpY tblpYSpec combine combineBrackets vert vertCompress bg1 t1 bg2 t2
    accent1 accent2 accent3 accent4 accent5 accent6 hyperlink followedHyperlink lang`,
  ),
)
/** Attributes of drawings: where something stands, how large it is, how it looks. Whatever names, tells or links is not here. */
const BARE_ATTRIBUTES = new Set(
  `cx cy x y l t r b distT distB distL distR relativeFrom behindDoc locked layoutInCell allowOverlap simplePos
  relativeHeight id name prst rot flipH flipV val w h cap cmpd algn typeface panose pitchFamily charset noChangeAspect
  noGrp noMove noResize noRot noSelect noCrop noChangeArrowheads noChangeShapeType noEditPoints noAdjustHandles
  preferRelativeResize bwMode cstate rotWithShape path idx pos ang scaled amt thresh sx sy kx ky dist dir blurRad rad
  stA endA stPos endPos fadeDir wrapText edited txBox numCol lIns tIns rIns bIns anchor anchorCtr vert wrap
  vertOverflow horzOverflow fromWordArt compatLnSpc forceAA upright rtlCol spcCol spcFirstLastPara lastClr fmla hR wR
  stAng swAng fill stroke extrusionOk bright contrast script type style filled fillcolor stroked strokecolor
  strokeweight coordsize coordorigin adj points from to arcsize opacity string on fitshape fitpath trim xscale color
  color2 inset cropleft cropright croptop cropbottom dashstyle joinstyle endcap miterlimit gradientshapeok connecttype
  textboxrect aspectratio rotation shapetype eqn position xrange yrange polar offset obscured gain blacklevel
  grayscale bilevel focus angle method linestyle Requires anchorx anchory side width shadow rig lat lon rev fov zoom z
  extrusionH contourW prstMaterial g hue sat lum lim len tx ty flip useA`.split(/\s+/),
)
const PREFIXED_ATTRIBUTES = new Set(
  'xml:space r:id r:embed v:ext o:spt o:allowincell o:allowoverlap o:hr o:hralign o:hrstd'.split(
    ' ',
  ),
)
/** What a drawing says it is, by an address that nobody goes to. */
const KIND = /^http:\/\/schemas\.(?:openxmlformats\.org|microsoft\.com)\/[\w/]+$/
const ADDRESS = /[\\/]{2}|^\w+:[\\/]|url\(|javascript:/i

/** Whether an attribute comes along. */
export function isGoodAttribute(name: string, value: string): boolean {
  if (name === 'uri' || name === 'w:uri') return KIND.test(value)
  if (PREFIXED_ATTRIBUTES.has(name) || WORD_ATTRIBUTES.has(name)) return true
  return BARE_ATTRIBUTES.has(name) && !ADDRESS.test(value)
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts that a letter takes over, by the types of the relations that lead to them. */
export const GOOD_RELATIONS: ReadonlySet<string> = new Set(
  `styles numbering settings fontTable theme header footer footnotes endnotes image`
    .split(' ')
    .map(name => `${OFFICE}/${name}`),
)
export const MAIN_RELATION = `${OFFICE}/officeDocument`

/** The kinds of pictures that are nothing but pictures. */
export const GOOD_PICTURES = /^image\/(?:png|jpe?g|gif|bmp|tiff|x-emf|x-wmf)$/i
