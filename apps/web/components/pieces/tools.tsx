import type { Film } from 'types/content/film'

import { useOwnLanguage } from '../words/languages-context.ts'

/** The place of the tools that `modules/` adds to a film. CSS reserves the space, so that nothing moves. */
export function Tools({ film: { slug, title, year } }: { film: Film }) {
  return <div className="tools" lang={useOwnLanguage()} data-montage={slug} data-title={`${title} (${year})`} />
}

export function ListTools({ title }: { title: string }) {
  return <div className="tools list-tools" lang={useOwnLanguage()} data-title={title} />
}
