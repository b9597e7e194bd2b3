import type { ArrayField } from 'payload'

/** Where a film can be seen: cinemas, shops, archives. */
export const whereToWatch: ArrayField = {
  name: 'watch',
  type: 'array',
  label: 'Where to watch',
  labels: { singular: 'Place', plural: 'Places' },
  maxRows: 12,
  admin: { description: 'Readers get a plain link. The other site is not told that they came from here.' },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'label', type: 'text', label: 'Name', required: true, maxLength: 60 },
        { name: 'region', type: 'text', maxLength: 60, admin: { description: 'Such as Germany. Empty where it is for all.' } },
        { name: 'url', type: 'text', label: 'Address', required: true, maxLength: 500, validate: mustBeHttps },
      ],
    },
  ],
}

function mustBeHttps(value: string | null | undefined): string | true {
  const address = value && URL.canParse(value) ? new URL(value) : null
  if (address?.protocol !== 'https:' || !address.hostname.includes('.') || /\s/.test(value ?? '')) {
    return 'Give a whole address that starts with https://.'
  }
  if ((value?.length ?? 0) > 500) return 'An address has 500 characters at most.'
  return (address.username === '' && address.password === '') || 'An address for readers has no user name and no password.'
}
