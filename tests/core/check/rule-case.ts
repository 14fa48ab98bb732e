import type { RuleName } from '../../../core/check/rule-book'
import type { Document } from '../../../core/model/document'

/** A rule, a document that it is content with, one that it is not, and how the gap begins. */
export type RuleCase = readonly [RuleName, Document, Document, string]
