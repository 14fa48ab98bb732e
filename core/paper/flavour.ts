/**
 * Kinds of PDF. `1b` is PDF/A-1b, accepted by PDFBox Preflight and the form of issued papers. PDF/A-2a,
 * PDF/A-3a (which carries the file it was made from) and PDF/UA-1 are built after their standards;
 * no validator has checked them yet.
 */
export const FLAVOURS = ['1b', '2a', '3a', 'ua'] as const
export type Flavour = (typeof FLAVOURS)[number]
