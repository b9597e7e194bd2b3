type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** Makes the function of a language that puts a number, as it is written there, at the `#` of the form that belongs to it. */
export function pluralIn(locale: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(locale)
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count))
}
