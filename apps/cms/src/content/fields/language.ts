import type { SelectField } from 'payload'

/** @param languages by BCP 47 tag, each with its own name for itself */
export const languageField = (languages: Readonly<Record<string, string>>): SelectField => ({
  name: 'language',
  type: 'select',
  options: Object.entries(languages).map(([value, label]) => ({ label, value })),
})
