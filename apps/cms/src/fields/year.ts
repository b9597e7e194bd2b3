import type { NumberField, NumberFieldSingleValidation } from 'payload'

/** Of the first films. */
const earliest = 1888

/** Films are announced some years ahead. */
const latest = (): number => new Date().getFullYear() + 6

/** The year of a film. */
export const yearField: NumberField = {
  name: 'year',
  type: 'number',
  required: true,
  admin: { description: () => `From ${earliest} to ${latest()}.`, width: '25%' },
  validate: mustBeYear,
}

function mustBeYear(value: Parameters<NumberFieldSingleValidation>[0]): string | true {
  if (value === null || value === undefined) return 'The year of the film is missing.'
  return (Number.isInteger(value) && value >= earliest && value <= latest()) || `A year is a whole number from ${earliest} to ${latest()}.`
}
