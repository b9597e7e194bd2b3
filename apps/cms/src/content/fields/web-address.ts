import type { TextField } from 'payload'

/** An absolute http or https address, or nothing. */
export const webAddress = (name: string, label: string, description: string): TextField => ({
  name,
  type: 'text',
  label,
  admin: { description },
  validate: (value: string | null | undefined) =>
    !value || (/^https?:\/\/[^\s/]/.test(value) && URL.canParse(value)) || 'An address starts with https:// or http://.',
})
