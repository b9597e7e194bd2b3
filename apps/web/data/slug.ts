/** Whether the CMS could have made this the last part of an address. What is not is answered without asking it. */
export const isSlug = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 200 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)
