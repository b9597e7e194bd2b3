import type { Film } from 'types/content/film'

/** Room at a film for what a module adds: the tick, the link to copy. Kept free where scripts run, so that nothing moves. */
export function Tools({ film: { slug, title, year } }: { film: Film }) {
  return <div className="tools" data-montage={slug} data-title={`${title} (${year})`} />
}

/** The same at a list: how far the reader has come. */
export function ListTools({ title }: { title: string }) {
  return <div className="tools list-tools" data-title={title} />
}
