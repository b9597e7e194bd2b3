import { Fragment } from 'react'
import type { PastEdition as Edition } from 'types/content/edition'
import type { History } from 'types/content/other-pages'

import { Time } from '../pieces/dates.tsx'
import { EditorsNote } from '../pieces/editors-note.tsx'
import { Movement } from '../pieces/movement.tsx'
import { Moves } from '../pieces/moves.tsx'
import { digitsOf } from '../pieces/numeral.tsx'
import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import { Sentence } from '../words/sentence.tsx'
import { useWritten } from '../words/written.ts'

type PastEditionProps = {
  edition: Edition
  list: History['list']
  isCurrent: boolean
}

/** An edition with the titles of its time. They link to the list's page, which has an anchor also for montages that left it. */
export function PastEdition({ edition, isCurrent, list }: PastEditionProps) {
  const words = useWords()
  const { written } = useWritten()
  const { corrections, day, dropped, moves, note, number, order, path } = edition
  return (
    <section className="edition" id={`edition-${number}`} aria-labelledby={`title-of-${number}`}>
      <header className="edition-head">
        <h2 id={`title-of-${number}`}>
          <a href={path}>
            <Own>{words.list.edition(number)}</Own>
          </a>
        </h2>
        {isCurrent && (
          <p className="edition-current">
            <Own>{words.history.asItStands}</Own>
          </p>
        )}
        {day && (
          <p>
            <Time day={day} />
          </p>
        )}
        {moves && (
          <p>
            <Moves moves={moves} />
          </p>
        )}
        {corrections.length > 0 && (
          <p className="edition-corrections">
            <Sentence
              words={words.list.corrected}
              parts={{
                days: corrections.map((correction, place) => (
                  <Fragment key={correction}>
                    {place > 0 && ', '}
                    <Time day={correction} />
                  </Fragment>
                )),
              }}
            />
          </p>
        )}
      </header>
      <div className="edition-body">
        {note && <EditorsNote kicker={words.list.whyMoved} text={note} />}
        <ol reversed={list.isCountdown} data-digits={digitsOf(order)}>
          {order.map(({ movement, rank, slug, title, year }) => (
            <li key={slug} value={rank}>
              <span className="edition-rank">{rank}</span>
              <span>
                <a href={`${list.path}#${slug}`} {...written}>
                  {title}
                </a>{' '}
                <span className="entry-year">{year}</span>
              </span>
              <Movement movement={movement} />
            </li>
          ))}
        </ol>
        {dropped.length > 0 && (
          <p className="edition-left">
            <Sentence
              words={words.history.left}
              parts={{
                films: dropped.map(({ rank, slug, title }, place) => (
                  <Fragment key={slug}>
                    {place > 0 && '; '}
                    <Sentence
                      words={words.history.leftFilm}
                      parts={{
                        film: (
                          <a href={`${list.path}#${slug}`} {...written}>
                            {title}
                          </a>
                        ),
                        rank,
                      }}
                    />
                  </Fragment>
                )),
              }}
            />
          </p>
        )}
      </div>
    </section>
  )
}
