import type { Corrections } from 'types/content/indexes'
import { IndexFrame, type OfPage } from '../indexes/index-frame.tsx'
import { Time } from '../pieces/dates.tsx'
import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import { Sentence } from '../words/sentence.tsx'
import { useWritten } from '../words/written.ts'

export function CorrectionsPage({ corrections: { days, path }, ...page }: OfPage & { corrections: Corrections }) {
  const { corrections: words, list: ofList } = useWords()
  const written = useWritten()
  return (
    <IndexFrame {...page} path={path} kicker={words.kicker} title={words.title} description={words.description(page.site.name)} links={[]}>
      <p className="index-words">
        <Own>{words.help}</Own>
      </p>
      {days.length === 0 && (
        <p className="nothing-yet">
          <Own>{words.none}</Own>
        </p>
      )}
      {days.map(({ day, lists }) => (
        <section key={day} aria-labelledby={`d${day}`}>
          <h2 id={`d${day}`}>
            <Time day={day} />
          </h2>
          <ul className="corrections">
            {lists.map((list) => (
              <li key={list.edition.path}>
                <a href={list.path} {...written.ofList(list)}>
                  {list.title}
                </a>
                ,{' '}
                <Sentence
                  words={ofList.editionLink}
                  parts={{ edition: (inside) => <a href={list.edition.path}>{inside}</a>, number: list.edition.number }}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </IndexFrame>
  )
}
