import type { SiteLanguage } from './languages.ts'

/** The articles that can stand in front of a title. They count for nothing where titles are sorted. */
const articles: Record<SiteLanguage, readonly string[]> = {
  en: ['a', 'an', 'the'],
  de: ['das', 'der', 'die', 'ein', 'eine'],
}

export const articlesOf = (language: string): readonly string[] =>
  Object.hasOwn(articles, language) ? articles[language as SiteLanguage] : []

/** Compares titles as readers of a language look for them: without its articles, and numbers by their size. */
export function titleOrder(language: string): (a: string, b: string) => number {
  const collator = new Intl.Collator(language, { numeric: true })
  const article = new RegExp(`^(?:${articlesOf(language).join('|')})\\s+`, 'i')
  return (a, b) => collator.compare(a.replace(article, ''), b.replace(article, ''))
}
