/** Prose that an editor wrote, reduced to the parts that the site prints. */
export type RichText = Block[]
export type Block = { kind: 'heading' | 'paragraph' | 'quote'; children: Inline[] } | TextList
/** The parts of an item are in their order: words, and lists below the item. */
export type TextList = { kind: 'list'; isNumbered: boolean; items: (Inline | TextList)[][] }
export type Inline =
  | { kind: 'text'; text: string; isBold: boolean; isItalic: boolean }
  | { kind: 'break' }
  | { kind: 'link'; url: string; isExternal: boolean; children: Inline[] }
