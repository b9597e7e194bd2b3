import type { NumberField, NumberFieldSingleValidation } from 'payload'

/** Of the first films. */
const earliest = 1888

/** Films are announced some years ahead. */
const latest = (): number => new Date().getFullYear() + 6

const rule = () => `A year is a whole number from ${earliest} to ${latest()}.`

/** The year of a film. */
export const yearField: NumberField = {
  name: 'year',
  type: 'number',
  required: true,
  // The browser judges by these as soon as somebody leaves the field.
  min: earliest,
  max: latest(),
  admin: {
    components: { afterInput: [{ path: '/admin/fields/complaint.tsx#Complaint', clientProps: { words: rule() } }] },
    description: () => `From ${earliest} to ${latest()}.`,
    width: '25%',
  },
  validate: mustBeYear,
}

function mustBeYear(value: Parameters<NumberFieldSingleValidation>[0]): string | true {
  if (value === null || value === undefined) return 'The year of the film is missing.'
  return (Number.isInteger(value) && value >= earliest && value <= latest()) || rule()
}
