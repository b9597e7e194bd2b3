import type { NumberField, NumberFieldSingleValidation } from 'payload'

/** In minutes: more than the longest film that was shown in cinemas. */
const longest = 1500

export const runningTime: NumberField = {
  name: 'runningTime',
  label: 'Running time',
  type: 'number',
  min: 1,
  max: longest,
  admin: { description: 'In minutes.', width: '25%' },
  validate: mustBeMinutes,
}

function mustBeMinutes(value: Parameters<NumberFieldSingleValidation>[0]): string | true {
  if (value === null || value === undefined) return true
  return (Number.isInteger(value) && value >= 1 && value <= longest) || `A running time is a whole number of minutes from 1 to ${longest}.`
}
