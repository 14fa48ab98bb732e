/**
 * The order in which the schema wants the children of property elements (ECMA-376 part 1, 17.3–17.6).
 * Word calls a file with another order damaged, or drops what stands late.
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
  'w:tblPr': names(`tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize
    tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption
    tblDescription tblPrChange`),
  'w:tcPr': names(`cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection
    tcFitText vAlign hideMark headers cellIns cellDel cellMerge tcPrChange`),
  'w:sectPr': names(`headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc
    pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi
    rtlGutter docGrid printerSettings sectPrChange`),
}

function names(list: string): string[] {
  return list.split(/\s+/).map(name => `w:${name}`)
}
