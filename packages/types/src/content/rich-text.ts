export type RichText = Block[]
export type Block = { kind: 'heading' | 'paragraph' | 'quote'; children: Inline[] } | TextList
/** An item is a sequence of texts and nested lists. */
export type TextList = { kind: 'list'; isNumbered: boolean; items: (Inline | TextList)[][] }
export type Inline =
  | { kind: 'text'; text: string; isBold: boolean; isItalic: boolean }
  | { kind: 'break' }
  | { kind: 'link'; url: string; isExternal: boolean; children: Inline[] }
