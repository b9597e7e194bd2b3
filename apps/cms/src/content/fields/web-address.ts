import type { TextField } from 'payload'

export const webAddress = (name: string, label: string, description: string): TextField => ({
  name,
  type: 'text',
  label,
  admin: { description },
  validate: (value: string | null | undefined) =>
    !value || (/^https?:\/\/[^\s/]/.test(value) && URL.canParse(value)) || 'An address starts with https:// or http://.',
})
