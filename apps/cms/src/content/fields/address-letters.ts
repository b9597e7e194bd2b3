/** The same answer as `slugify` gives, without its tables. */
export const hasAddressLetters = (title: string): boolean =>
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}0-9]/u.test(title.replace(/\{count\}/g, ' ').normalize('NFKD'))

export const noAddress =
  'This title has no Latin, Greek or Cyrillic letters, so no address can be made of it. Write the last part of the address here, such as seven-samurai.'
