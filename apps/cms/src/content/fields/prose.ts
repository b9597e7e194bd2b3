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
import type { FieldAffectingData, FieldHook, RadioField, RichTextField, TextField } from 'payload'
import { richText } from 'payload/shared'

import { isSafeLink } from 'types/safe-link'

import { validationError } from '../../errors/validation-error.ts'
import { linkFaultsIn, linkRule, unsupportedIn } from './prose-faults.ts'

const ProseFeature = createServerFeature({
  feature: { ClientFeature: '/admin/prose/prose-feature.tsx#ProseFeatureClient' },
  key: 'prose',
})

/** The site can show all that this editor can make. */
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
      fields: ({ defaultFields }) => defaultFields.filter((field) => 'name' in field && field.name !== 'newTab').map(linkField),
    }),
    FixedToolbarFeature(),
    ProseFeature(),
  ],
})

export const prose = (name: string, label: string, description?: string): RichTextField => ({
  name,
  type: 'richText',
  label,
  admin: description === undefined ? {} : { description },
  hooks: { beforeValidate: [refuseUnknown] },
  // Lexical would not say which link is invalid.
  validate: (value, options) => linkFaultsIn(value)[0] ?? richText(value, options),
})

/** In drafts too: nobody could correct in the editor what it cannot open. */
const refuseUnknown: FieldHook = ({ path, value }) => {
  const message = unsupportedIn(value)
  if (message) throw validationError({ message, path: path.join('.') })
  return value
}

/** Hides Payload's choice of the kind of a link: our links lead to addresses only. */
function linkField(field: FieldAffectingData): FieldAffectingData {
  if (field.name === 'linkType') return { ...field, admin: { ...field.admin, hidden: true } } as RadioField
  return field.name === 'url' ? ({ ...field, validate: linkMustBeSafe } as TextField) : field
}

const linkMustBeSafe = (value: unknown): string | true => (typeof value === 'string' && isSafeLink(value)) || linkRule
