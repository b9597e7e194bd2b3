/** Whether an address can be made of a title: it has a digit, or a letter of those that become Latin ones. The same answer as `slugify` gives, without its tables. */
export const hasAddressLetters = (title: string): boolean =>
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}0-9]/u.test(title.replace(/\{count\}/g, ' ').normalize('NFKD'))

export const noAddress =
  'Of this title no address can be made: it has no Latin, Greek or Cyrillic letters. Write the last part of the address here, such as seven-samurai.'
