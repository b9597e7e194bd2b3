import type { SelectField } from 'payload'

/** When a user gets mails about notices. */
export const mailSetting: SelectField = {
  name: 'noticeMail',
  type: 'select',
  label: 'Mail about notices',
  admin: {
    description: 'Reviews that are asked of you, what became of yours, and who mentions you. Where this site sends mail.',
    isClearable: false,
  },
  defaultValue: 'now',
  options: [
    { label: 'At once', value: 'now' },
    { label: 'Once a day, at eight in the morning', value: 'daily' },
    { label: 'Never', value: 'never' },
  ],
}
