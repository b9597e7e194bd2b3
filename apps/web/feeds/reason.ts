import { element, type Markup } from './markup.ts'

/** The editors' reason for a rank, below it. An older CMS sends none. */
export const reasonOf = ({ note }: { note?: string | null }): Markup[] => (note ? [element('p', {}, note)] : [])
