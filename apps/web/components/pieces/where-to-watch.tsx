import type { WatchLink } from 'types/content/film'
import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import { useWritten } from '../words/written.ts'

/** Plain links to other sites, which get no word of where the reader comes from. */
export function WhereToWatch({ links = [] }: { links: WatchLink[] | undefined }) {
  const { film: words } = useWords()
  const { written } = useWritten()
  if (links.length === 0) return null
  return (
    <section className="watch" aria-labelledby="_watch">
      <h2 id="_watch">
        <Own>{words.whereToWatch}</Own>
      </h2>
      <ul>
        {links.map(({ label, region, url }) => (
          <li key={`${label} ${region ?? ''} ${url}`}>
            <a href={url} rel="noopener noreferrer external" {...written}>
              {label}
            </a>
            {region && <span {...written}> {region}</span>}
          </li>
        ))}
      </ul>
      <p>
        <Own>{words.watchNote}</Own>
      </p>
    </section>
  )
}
