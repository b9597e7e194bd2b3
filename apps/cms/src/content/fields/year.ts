import type { NumberField, NumberFieldSingleValidation } from 'payload'

const earliest = 1888

const latest = (): number => new Date().getFullYear() + 6

const rule = () => `A year is a whole number from ${earliest} to ${latest()}.`

export const yearField: NumberField = {
  name: 'year',
  type: 'number',
  required: true,
  // For the browser, which checks when the field loses focus.
  min: earliest,
  max: latest(),
  admin: {
    components: { afterInput: [{ path: '/admin/fields/validation-message.tsx#ValidationMessage', clientProps: { message: rule() } }] },
    description: () => `From ${earliest} to ${latest()}.`,
    width: '25%',
  },
  validate: mustBeYear,
}

function mustBeYear(value: Parameters<NumberFieldSingleValidation>[0]): string | true {
  if (value === null || value === undefined) return 'The year of the film is missing.'
  return (Number.isInteger(value) && value >= earliest && value <= latest()) || rule()
}
