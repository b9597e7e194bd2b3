/** A line break, or words with one look; a url makes them a link. */
export type Run = 'break' | { isBold: boolean; isItalic: boolean; text: string; url: string | null }

/** Where an item stands: at a level from 1. Items with the same `list` beside each other are one list, with the lists below its items. */
export type Place = { isNumbered: boolean; level: number; list: unknown }

/** A part of a pasted text; items have a place, others none. */
export type Block = { kind: 'heading' | 'item' | 'paragraph' | 'quote'; place: Place | null; runs: Run[] }
