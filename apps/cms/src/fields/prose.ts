import {
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  ParagraphFeature,
} from '@payloadcms/richtext-lexical'
import type { RichTextField, TextField } from 'payload'

import { isSafeLink } from 'types/safe-link'

/** The one rich text editor: paragraphs, bold, italic, quotes, links and small headings. What it cannot make, the site need not show. */
export const proseEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    BoldFeature(),
    ItalicFeature(),
    BlockquoteFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h3'] }),
    LinkFeature({
      enabledCollections: [],
      fields: ({ defaultFields }) =>
        defaultFields
          .filter((field) => 'name' in field && field.name !== 'newTab')
          .map((field) => ('name' in field && field.name === 'url' ? ({ ...field, validate: linkMustBeSafe } as TextField) : field)),
    }),
    FixedToolbarFeature(),
  ],
})

/** A rich text field with the editor above. */
export const prose = (name: string, label: string, description?: string): RichTextField => ({
  name,
  type: 'richText',
  label,
  admin: description === undefined ? {} : { description },
})

const linkMustBeSafe = (value: unknown): string | true =>
  (typeof value === 'string' && isSafeLink(value)) || 'A link starts with https://, http://, mailto: or, on this site, with one slash.'
