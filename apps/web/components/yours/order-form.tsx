import type { OrderForm as Form } from '../../data/order-page.ts'
import { pathOfOrders } from '../../orders/addresses.ts'
import { fieldOf } from '../../orders/answers.ts'
import { byTitle } from '../../orders/compare.ts'
import { SiteFrame } from '../frame/site-frame.tsx'
import { useLanguages, useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import { useWritten } from '../words/written.ts'
import { OrderModule } from './order-module.tsx'
import styles from './yours.module.css'

/** The films of a list by title, with a number each. The module makes it a list to drag. */
export function OrderForm({ isIncomplete, orderable, ranked }: Form) {
  const { edition, list, publication, site } = orderable
  const { yours: words } = useWords()
  const { page } = useLanguages()
  const { written } = useWritten()
  const films = byTitle(edition.order, page).toSorted((a, b) => placeIn(ranked, a) - placeIn(ranked, b))
  return (
    <SiteFrame
      site={site}
      path={pathOfOrders(list)}
      title={words.titleOf(list.title)}
      description={words.description(list.title)}
      publication={publication}
    >
      <article>
        <header className="opening opening-plain">
          <p className="kicker">
            <a href={list.path} {...written}>
              {list.title}
            </a>
          </p>
          <h1>
            <Own>{words.title}</Own>
          </h1>
          <p className="standfirst">
            <Own>{words.standfirst}</Own>
          </p>
        </header>
        <form action={pathOfOrders(list)} className={styles.form} data-order="" method="get">
          <input name="edition" type="hidden" value={edition.number} />
          <p className={styles.help} data-help="">
            <Own>{words.help}</Own>
          </p>
          {isIncomplete && (
            <p className={styles.fault} role="alert">
              <Own>{words.incomplete}</Own>
            </p>
          )}
          <ol className={styles.films}>
            {films.map(({ slug, title, year }) => (
              <li key={slug} className={styles.film} data-title={title}>
                <label>
                  <input
                    autoComplete="off"
                    defaultValue={ranked.includes(slug) ? ranked.indexOf(slug) + 1 : undefined}
                    inputMode="numeric"
                    max={edition.order.length}
                    min="1"
                    name={fieldOf({ slug })}
                    type="number"
                  />
                  <span className={styles.title}>
                    <bdi>{title}</bdi> <span className="entry-year">{year}</span>
                  </span>
                </label>
              </li>
            ))}
          </ol>
          <p>
            <button className="poster-button" type="submit">
              <Own>{words.compare}</Own>
            </button>
          </p>
        </form>
      </article>
      <OrderModule />
    </SiteFrame>
  )
}

const placeIn = (ranked: string[], { slug }: { slug: string }): number => {
  const place = ranked.indexOf(slug)
  return place < 0 ? ranked.length : place
}
