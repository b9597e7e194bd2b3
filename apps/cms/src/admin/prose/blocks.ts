/** A line break, or text with one format. With a url it is a link. */
export type Run = 'break' | { isBold: boolean; isItalic: boolean; text: string; url: string | null }

/** The place of a list item. Levels start at 1. Adjacent items with the same `list` form one list. */
export type Place = { isNumbered: boolean; level: number; list: unknown }

/** A block of a pasted text. Only items have a place. */
export type Block = { kind: 'heading' | 'item' | 'paragraph' | 'quote'; place: Place | null; runs: Run[] }
