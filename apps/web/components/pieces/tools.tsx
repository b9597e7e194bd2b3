import type { Film } from 'types/content/film'

import { useLanguages } from '../words/languages-context.ts'

/** The place of the tools that `modules/` adds to a film. CSS reserves the space, so that nothing moves. */
export function Tools({ film: { slug, title, year } }: { film: Film }) {
  return <div className="tools" lang={useToolLanguage()} data-montage={slug} data-title={`${title} (${year})`} />
}

export function ListTools({ title }: { title: string }) {
  return <div className="tools list-tools" lang={useToolLanguage()} data-title={title} />
}

/** That of the words of the site, where the page has another. */
function useToolLanguage(): string | undefined {
  const { page, words } = useLanguages()
  return page === words ? undefined : words
}
