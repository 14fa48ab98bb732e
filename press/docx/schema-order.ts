/**
 * The order in which the schema wants the children of an element (ECMA-376 part 1, 17.3–17.15 and
 * 20.4): each entry one name, or several of which any may stand there. Word calls a file with another
 * order damaged, or drops what stands late.
 */
export const SCHEMA_ORDER: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': names(`pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr
    suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct
    topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind
    contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment
    textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange`),
  'w:rPr': names(`ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike
    outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position
    sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish
    oMath rPrChange`),
  'w:pBdr': names('top left bottom right between bar'),
  'w:p': names('pPr *'),
  'w:r': names('rPr *'),
  'w:tbl': names('bookmarkStart|bookmarkEnd tblPr tblGrid *'),
  'w:tblPr': names(`tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize
    tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption
    tblDescription tblPrChange`),
  'w:tblBorders': names('top left|start bottom right|end insideH insideV'),
  'w:tblCellMar': names('top left|start bottom right|end'),
  'w:tblGrid': names('gridCol tblGridChange'),
  'w:tr': names('tblPrEx trPr *'),
  'w:trPr': names('* ins del trPrChange'),
  'w:tc': names('tcPr *'),
  'w:tcPr': names(`cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection
    tcFitText vAlign hideMark headers cellIns cellDel cellMerge tcPrChange`),
  'w:tcBorders': names('top left|start bottom right|end insideH insideV tl2br tr2bl'),
  'w:tcMar': names('top left|start bottom right|end'),
  'w:body': names('* sectPr'),
  'w:sectPr': names(`headerReference|footerReference footnotePr endnotePr type pgSz pgMar paperSrc
    pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi
    rtlGutter docGrid printerSettings sectPrChange`),
  'w:styles': names('docDefaults latentStyles style'),
  'w:docDefaults': names('rPrDefault pPrDefault'),
  'w:style': names(`name aliases basedOn next link autoRedefine hidden uiPriority semiHidden
    unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr
    tcPr tblStylePr`),
  'w:numbering': names('numPicBullet abstractNum num numIdMacAtCleanup'),
  'w:abstractNum': names('nsid multiLevelType tmpl name styleLink numStyleLink lvl'),
  'w:lvl': names(`start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr
    rPr`),
  'w:num': names('abstractNumId lvlOverride'),
  'w:settings': names(`writeProtection view zoom removePersonalInformation removeDateAndTime
    doNotDisplayPageBoundaries displayBackgroundShape printPostScriptOverText
    printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts
    saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges
    bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors
    hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate linkStyles
    stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView trackRevisions
    doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme
    styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone
    doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle
    evenAndOddHeaders bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets
    drawingGridHorizontalSpacing drawingGridVerticalSpacing displayHorizontalDrawingGridEvery
    displayVerticalDrawingGridEvery doNotUseMarginsForDrawingGridOrigin
    drawingGridHorizontalOrigin drawingGridVerticalOrigin doNotShadeFormData
    noPunctuationKerning characterSpacingControl printTwoOnOne strictFirstAndLastChars
    noLineBreaksAfter noLineBreaksBefore savePreviewPicture doNotValidateAgainstSchema
    saveInvalidXml ignoreMixedContent alwaysShowPlaceholderText doNotDemarcateInvalidXml
    saveXmlDataOnly useXSLTWhenSaving saveThroughXslt showXMLTags alwaysMergeEmptyNamespace
    updateFields hdrShapeDefaults footnotePr endnotePr compat docVars rsids attachedSchema
    themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats doNotAutoCompressPictures
    forceUpgrade captions readModeInkLockDown smartTagType shapeDefaults doNotEmbedSmartTags
    decimalSymbol listSeparator`),
  'w:compat': names('* compatSetting'),
  'w:footnotes': names('footnote'),
  'w:endnotes': names('endnote'),
  'w:footnotePr': names('pos numFmt numStart numRestart footnote'),
  'w:endnotePr': names('pos numFmt numStart numRestart endnote'),
  'w:comments': names('comment'),
  'w:font': names(`altName panose1 charset family notTrueType pitch sig embedRegular embedBold
    embedItalic embedBoldItalic`),
  'wp:inline': names('extent effectExtent docPr cNvGraphicFramePr *', 'wp'),
  'wp:anchor': names(
    `simplePos positionH positionV extent effectExtent
    wrapNone|wrapSquare|wrapTight|wrapThrough|wrapTopAndBottom docPr cNvGraphicFramePr *`,
    'wp',
  ),
  'pic:pic': names('nvPicPr blipFill spPr *', 'pic'),
}

function names(list: string, prefix = 'w'): string[] {
  return list.split(/\s+/).map(entry =>
    entry === '*'
      ? entry
      : entry
          .split('|')
          .map(name => `${prefix}:${name}`)
          .join('|'),
  )
}

/** The place of a child in its parent's order; that of `*` for what is not named, -1 where nothing else may stand. */
export function orderOf(parent: string, child: string): number {
  const order = SCHEMA_ORDER[parent] ?? ['*']
  const named = order.findIndex(entry => entry.split('|').includes(child))
  return named < 0 ? order.indexOf('*') : named
}
