import type { Condition, Field } from 'payload'

const isBounded: Condition = (_, { rights }) => rights === 'licensed-until'
const isFairUse: Condition = (_, { rights }) => rights === 'fair-use'

/** The right to show an image, and its end. `normalizeRights` empties the fields of other choices. */
export const rightsFields: Field = {
  type: 'collapsible',
  label: 'Our right to show it',
  fields: [
    {
      name: 'rights',
      type: 'select',
      label: 'Right',
      options: [
        { label: 'It is our own', value: 'owned' },
        { label: 'Licensed, without end', value: 'licensed' },
        { label: 'Licensed until a day', value: 'licensed-until' },
        { label: 'Fair use', value: 'fair-use' },
      ],
      admin: { description: 'Why we may show it. Readers do not see this.' },
    },
    {
      name: 'rightsUntil',
      type: 'date',
      label: 'Rights until',
      index: true,
      validate: (value) =>
        (Boolean(value) && !Number.isNaN(new Date(value as Date | string).getTime())) ||
        'Say the last day on which it may be shown, or that it is licensed without end.',
      admin: {
        condition: isBounded,
        date: { pickerAppearance: 'dayOnly' },
        description:
          'The last day on which it may be shown. From 30 days before, the admin warns; afterwards nothing new is published with it.',
      },
    },
    {
      name: 'fairUseReason',
      type: 'textarea',
      label: 'Why it is fair use',
      maxLength: 600,
      validate: (value: string | null | undefined) => {
        if (!value?.trim()) return 'Say why it is fair use.'
        return value.length <= 600 || 'The reason has 600 characters at most.'
      },
      admin: {
        condition: isFairUse,
        description: 'For the desk and its lawyer: what is shown, how much of it, and why. Readers do not see this.',
      },
    },
  ],
}

export const rightsNotice: Field = {
  name: 'rightsNotice',
  type: 'ui',
  admin: { components: { Field: '/admin/media/rights-notice.tsx#RightsNotice' }, disableListColumn: true },
}
