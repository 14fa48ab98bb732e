interface Policy {
  createHTML(markup: string): string
}
declare global {
  interface Window {
    readonly trustedTypes?: {
      createPolicy(name: string, rules: { createHTML(markup: string): string }): Policy
    }
  }
}

let policy: Policy | null = null

/**
 * Parses markup into a document of its own, where nothing runs and nothing loads. The only place
 * where strings become DOM: pages of our press, and the clipboard before its words are read out.
 */
export function parseMarkup(markup: string, type: 'image/svg+xml' | 'text/html'): Document {
  policy ??= makePolicy()
  return new DOMParser().parseFromString(policy.createHTML(markup), type)
}

/** A policy may be made only once under its name. */
function makePolicy(): Policy {
  const rules: Policy = { createHTML: markup => markup }
  return window.trustedTypes?.createPolicy('mati-page', rules) ?? rules
}
