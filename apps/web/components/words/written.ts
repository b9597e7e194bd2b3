import { useLanguages } from './languages-context.ts'

type Written = { dir: 'auto'; lang?: string }

type WrittenBy = {
  /** For what the page is about. */
  written: Written
  /** For the name of the site, and what else is of it. */
  ofSite: Written
  /** For a list among others. */
  ofList: (list: { language?: string | undefined }) => Written
}

/** The attributes of elements with what editors wrote, whose direction shows in its first letter. `lang` only where the elements around have another. */
export function useWritten(): WrittenBy {
  const { page, site, words } = useLanguages()
  const inLanguage = (lang: string): Written => (lang === page && page === words ? { dir: 'auto' } : { dir: 'auto', lang })
  return { ofList: ({ language }) => inLanguage(language ?? site), ofSite: inLanguage(site), written: inLanguage(page) }
}
