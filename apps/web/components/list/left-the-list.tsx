import type { Dropped } from 'types/content/list'
import { Time } from '../pieces/dates.tsx'
import { FormerAnchors } from '../pieces/former-anchors.tsx'
import { Numeral } from '../pieces/numeral.tsx'
import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import { Sentence } from '../words/sentence.tsx'
import { useWritten } from '../words/written.ts'

/** The montages that left a list, so that old links have a target. */
export function LeftTheList({ dropped }: { dropped: Dropped[] }) {
  const { list: words } = useWords()
  const { written } = useWritten()
  if (dropped.length === 0) return null
  return (
    <section className="left" aria-labelledby="_left-the-list">
      <h2 id="_left-the-list">
        <Own>{words.left}</Own>
      </h2>
      <ul>
        {dropped.map(({ edition, path, rank, slugs: [slug, ...former], title, year }) => (
          <li key={`${edition.number} ${rank}`} id={slug}>
            <FormerAnchors slugs={former} />
            <Numeral rank={rank} />
            <div>
              <h3>
                {path ? (
                  <a href={path} {...written}>
                    {title}
                  </a>
                ) : (
                  <bdi>{title}</bdi>
                )}{' '}
                <span className="entry-year">{year}</span>
              </h3>
              <p>
                <Sentence
                  words={edition.day ? words.leftOn : words.leftIn}
                  parts={{
                    day: edition.day && <Time day={edition.day} />,
                    edition: (name) => <a href={edition.path}>{name}</a>,
                    number: edition.number,
                    rank,
                  }}
                />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
