import { FileChild, NextAttributeComponent, type XmlComponent } from 'docx'

/** One element of WordprocessingML that docx has no class for, written as given. */
export class WordMarkup extends FileChild {
  constructor(
    name: string,
    attributes: Readonly<Record<string, string | number>> = {},
    children: readonly (XmlComponent | string)[] = [],
  ) {
    super(name)
    const named = Object.entries(attributes).map(([key, value]) => [key, { key, value }])
    if (named.length > 0) this.root.push(new NextAttributeComponent(Object.fromEntries(named)))
    this.root.push(...children)
  }
}
