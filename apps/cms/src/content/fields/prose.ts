import {
  BlockquoteFeature,
  BoldFeature,
  createServerFeature,
  FixedToolbarFeature,
  HeadingFeature,
  ItalicFeature,
  LinkFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
} from '@payloadcms/richtext-lexical'
import type { FieldHook, RichTextField, TextField } from 'payload'
import { richText } from 'payload/shared'

import { isSafeLink } from 'types/safe-link'

import { refusal } from '../../errors/refusal.ts'
import { linkFaultsIn, linkRule, unknownIn } from './prose-faults.ts'

const ProseFeature = createServerFeature({
  feature: { ClientFeature: '/admin/prose/prose-feature.tsx#ProseFeatureClient' },
  key: 'prose',
})

/** The one rich text editor: paragraphs, bold, italic, quotes, lists, links and small headings. What it cannot make, the site need not show. */
export const proseEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    BoldFeature(),
    ItalicFeature(),
    BlockquoteFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h3'] }),
    LinkFeature({
      enabledCollections: [],
      fields: ({ defaultFields }) =>
        defaultFields
          .filter((field) => 'name' in field && field.name !== 'newTab')
          .map((field) => ('name' in field && field.name === 'url' ? ({ ...field, validate: linkMustBeSafe } as TextField) : field)),
    }),
    FixedToolbarFeature(),
    ProseFeature(),
  ],
})

/** A rich text field with the editor above. */
export const prose = (name: string, label: string, description?: string): RichTextField => ({
  name,
  type: 'richText',
  label,
  admin: description === undefined ? {} : { description },
  hooks: { beforeValidate: [refuseUnknown] },
  // Lexical would say that a field is invalid, and not which link.
  validate: (value, options) => linkFaultsIn(value)[0] ?? richText(value, options),
})

/** Drafts too: what the editor cannot open could never be mended. */
const refuseUnknown: FieldHook = ({ path, value }) => {
  const message = unknownIn(value)
  if (message) throw refusal({ message, path: path.join('.') })
  return value
}

const linkMustBeSafe = (value: unknown): string | true => (typeof value === 'string' && isSafeLink(value)) || linkRule
