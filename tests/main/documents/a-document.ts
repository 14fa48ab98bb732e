import type { News } from '../../../core/model/document'

/** A short document whose only text is the given words. */
export function news(words: string): News {
  return {
    kind: 'news',
    id: 'n1',
    template: 'news',
    texts: { body: [{ kind: 'paragraph', spans: [{ text: words }] }] },
    signatories: [],
    distribution: [],
    agencies: [],
    headline: 'พม. จับมือภาคีเครือข่าย',
    date: '2018-08-15',
    origin: '',
  }
}
