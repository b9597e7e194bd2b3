import type { Field, TextField } from 'payload'

import { markOf } from './read-from-file.ts'

/** The most characters that each text of an image may have. What is read from a file and is longer is left where it is. */
export const longest = { alt: 300, caption: 300, copyrightNotice: 300, creator: 200, credit: 200 } as const

type Named = keyof typeof longest

const text = (name: Named, label: string, description: string): TextField => ({
  name,
  type: 'text',
  label,
  maxLength: longest[name],
  admin: { components: { afterInput: markOf(name) }, description },
})

/**
 * Cannot be empty, and may be left empty in the form of an upload: the file may bring it. So no form stands in the way, and
 * `demandAltAndCredit` asks on the server, when the file has been read.
 */
const demanded = (field: TextField): Field =>
  ({
    ...field,
    required: true,
    validate: (value: string | null | undefined) =>
      (value ?? '').length <= longest[field.name as Named] || `${field.label} has ${longest[field.name as Named]} characters at most.`,
  }) as Field

/** What is printed or read out with an image. */
export const texts: Field[] = [
  demanded(
    text(
      'alt',
      'Alt text',
      'What the picture shows, for those who cannot see it. Left empty, it is read from the file, where the file says it.',
    ),
  ),
  demanded(
    text(
      'credit',
      'Credit',
      'Who made it, as it must be printed: “Photograph: Ada Lens / Agency”. Left empty, it is read from the file, where the file says it.',
    ),
  ),
  text('caption', 'Caption', 'What readers see under the picture.'),
]

/** Whose it is, for machines: search engines show it beside the picture. */
export const whose: Field = {
  type: 'row',
  fields: [
    text('creator', 'Creator', 'The name of who made it, and nothing else: “Ada Lens”. Search engines are told.'),
    text('copyrightNotice', 'Copyright notice', 'Who holds the rights: “© 2026 Ada Lens”. Search engines are told.'),
  ],
}
