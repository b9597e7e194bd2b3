import type { ArrayField } from 'payload'

import { isSafeLink } from 'types/safe-link'

export const linkList = (name: string, label: string): ArrayField => ({
  name,
  type: 'array',
  label,
  labels: { singular: 'Link', plural: 'Links' },
  maxRows: 12,
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'label', type: 'text', required: true, maxLength: 80 },
        { name: 'url', type: 'text', label: 'Address', required: true, validate: mustBeSafe },
      ],
    },
  ],
})

const mustBeSafe = (value: string | null | undefined): string | true =>
  isSafeLink(value ?? '') || 'An address starts with https://, http://, mailto: or tel:.'
