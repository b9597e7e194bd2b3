import type { Field, TextField } from 'payload'

import { readFromFileMark } from './read-from-file.ts'

/** In characters. A longer text of a file is ignored. */
export const maxLengths = { alt: 300, caption: 300, copyrightNotice: 300, creator: 200, credit: 200 } as const

type TextName = keyof typeof maxLengths

const text = (name: TextName, label: string, description: string): TextField => ({
  name,
  type: 'text',
  label,
  maxLength: maxLengths[name],
  admin: { components: { afterInput: readFromFileMark(name) }, description },
})

/** May be empty in the form of an upload, since the file may bring it. `requireAltAndCredit` checks it after the file was read. */
const requiredOnServer = (field: TextField): Field =>
  ({
    ...field,
    required: true,
    validate: (value: string | null | undefined) =>
      (value ?? '').length <= maxLengths[field.name as TextName] ||
      `${field.label} has ${maxLengths[field.name as TextName]} characters at most.`,
  }) as Field

export const texts: Field[] = [
  requiredOnServer(
    text('alt', 'Alt text', 'What the picture shows, for those who cannot see it. Leave it empty to take it from the file.'),
  ),
  requiredOnServer(
    text(
      'credit',
      'Credit',
      'Who made it, as it must be printed: “Photograph: Ada Lens / Agency”. Leave it empty to take it from the file.',
    ),
  ),
  text('caption', 'Caption', 'What readers see under the picture.'),
]

/** Search engines show them beside the picture. */
export const copyrightTexts: Field = {
  type: 'row',
  fields: [
    text('creator', 'Creator', 'Who made it: the name alone, such as “Ada Lens”. For search engines.'),
    text('copyrightNotice', 'Copyright notice', 'Who holds the rights: “© 2026 Ada Lens”. For search engines.'),
  ],
}
