import { Fragment } from 'react'

import type { OrderOfReader } from '../../data/order-page.ts'
import { pathOfChange, pathOfOrder, pathOfOrders } from '../../orders/addresses.ts'
import { byTitle } from '../../orders/compare.ts'
import { agreementInWords, inShort, riseInWords } from '../../orders/words.ts'
import { SiteFrame } from '../frame/site-frame.tsx'
import { useLanguages, useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import { Sentence } from '../words/sentence.tsx'
import { useWritten } from '../words/written.ts'
import styles from './yours.module.css'

type YourOrderProps = OrderOfReader & { picture: string }

/** The order of a reader beside that of the editors. */
export function YourOrder({ code, comparison, orderable, picture }: YourOrderProps) {
  const { yours: words } = useWords()
  const { page } = useLanguages()
  const { written } = useWritten()
  const { edition, list, newest, publication, site } = orderable
  const { ranked, unseen } = comparison
  const path = pathOfOrder(list, edition.number, code)
  const short = inShort(comparison, words)
  const sharing = { kind: 'website' as const, picture: { alt: short, height: 630, path: picture, width: 1200 } }
  return (
    <SiteFrame
      site={site}
      path={path}
      title={words.ofReaderTitle(list.title)}
      description={short}
      publication={publication}
      sharing={sharing}
    >
      <article>
        <header className="opening opening-plain">
          <p className="kicker">
            <Sentence
              words={words.ofReader}
              parts={{
                list: (title) => (
                  <a href={list.path} {...written}>
                    {title}
                  </a>
                ),
                title: list.title,
              }}
            />
          </p>
          <h1>
            <Own>{short}</Own>
          </h1>
          <p className="standfirst">
            <Own>
              {agreementInWords(comparison, words)}
              {unseen.length > 0 && ` ${words.counted(ranked.length, edition.order.length)}`}
            </Own>
          </p>
        </header>
        <div className={styles.form}>
          <table className={styles.order}>
            <caption className="visually-hidden">
              <Own>{words.beside}</Own>
            </caption>
            <thead>
              <tr>
                <th scope="col">
                  <Own>{words.here}</Own>
                </th>
                <th scope="col">
                  <Own>{words.film}</Own>
                </th>
                <th scope="col">
                  <Own>{words.editors}</Own>
                </th>
                <th scope="col">
                  <Own>{words.difference}</Own>
                </th>
              </tr>
            </thead>
            <tbody>
              {ranked.map(({ editors, rank, rise, slug, title, year }) => (
                <tr key={slug}>
                  <td className={styles.rank}>{rank}</td>
                  <th scope="row">
                    <a href={`${list.path}#${slug}`} {...written}>
                      {title}
                    </a>{' '}
                    <span className="entry-year">{year}</span>
                  </th>
                  <td className={styles.rank}>{editors}</td>
                  <td data-rise={Math.sign(rise)}>
                    <Own>{riseInWords(rise, words)}</Own>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {unseen.length > 0 && (
            <p>
              <Sentence
                words={words.unranked}
                parts={{
                  films: byTitle(unseen, page).map(({ slug, title, year }, place) => (
                    <Fragment key={slug}>
                      {place > 0 && ', '}
                      <bdi {...written}>{title}</bdi>
                      {` (${year})`}
                    </Fragment>
                  )),
                }}
              />
            </p>
          )}
          {edition.number !== newest && (
            <p>
              <Sentence
                words={words.newerOrder}
                parts={{
                  edition: (name) => <a href={edition.path}>{name}</a>,
                  list: (name) => <a href={list.path}>{name}</a>,
                  number: edition.number,
                }}
              />
            </p>
          )}
          {site.address && (
            <p>
              <label>
                <Own>{words.address}</Own>
                {/* Its end is the order: a field of one line would cut it off. */}
                <textarea className="copy-field" readOnly rows={3} spellCheck={false} defaultValue={site.address + path} />
              </label>
            </p>
          )}
          <p className={styles.ways}>
            <a href={pathOfChange(list, edition.number, code)}>
              <Own>{words.change}</Own>
            </a>
            <a href={pathOfOrders(list)}>
              <Own>{words.ownOrder}</Own>
            </a>
            <a href={list.path}>
              <Own>{words.theList}</Own>
            </a>
          </p>
        </div>
      </article>
    </SiteFrame>
  )
}
