import type { OrderOfReader } from '../../data/order-page.ts'
import { pathOfChange, pathOfOrder, pathOfOrders } from '../../orders/addresses.ts'
import { agreementInWords, inShort, riseInWords } from '../../orders/words.ts'
import { SiteFrame } from '../frame/site-frame.tsx'
import styles from './yours.module.css'

type YourOrderProps = OrderOfReader & { picture: string }

/** The order of a reader beside that of the editors. */
export function YourOrder({ code, comparison, orderable, picture }: YourOrderProps) {
  const { edition, list, newest, publication, site } = orderable
  const { ranked, unseen } = comparison
  const path = pathOfOrder(list, edition.number, code)
  const words = inShort(comparison)
  const sharing = { kind: 'website' as const, picture: { alt: words, height: 630, path: picture, width: 1200 } }
  return (
    <SiteFrame
      site={site}
      path={path}
      title={`A reader’s order: ${list.title}`}
      description={words}
      publication={publication}
      sharing={sharing}
    >
      <article>
        <header className="opening opening-plain">
          <p className="kicker">
            A reader’s order of <a href={list.path}>{list.title}</a>
          </p>
          <h1>{words}</h1>
          <p className="standfirst">
            {agreementInWords(comparison)}
            {unseen.length > 0 && ` Counted among ${ranked.length} of the ${edition.order.length} films.`}
          </p>
        </header>
        <div className={styles.form}>
          <table className={styles.order}>
            <caption className="visually-hidden">A reader’s order beside that of the editors</caption>
            <thead>
              <tr>
                <th scope="col">Here</th>
                <th scope="col">Film</th>
                <th scope="col">Editors</th>
                <th scope="col">Difference</th>
              </tr>
            </thead>
            <tbody>
              {ranked.map(({ editors, rank, rise, slug, title, year }) => (
                <tr key={slug}>
                  <td className={styles.rank}>{rank}</td>
                  <th scope="row">
                    <a href={`${list.path}#${slug}`}>{title}</a> <span className="entry-year">{year}</span>
                  </th>
                  <td className={styles.rank}>{editors}</td>
                  <td data-rise={Math.sign(rise)}>{riseInWords(rise)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {unseen.length > 0 && <p>Not ranked: {unseen.map(({ title, year }) => `${title} (${year})`).join(', ')}.</p>}
          {edition.number !== newest && (
            <p>
              The editors are compared as they stood in <a href={edition.path}>edition {edition.number}</a>. They have{' '}
              <a href={list.path}>re-ranked the list</a> since.
            </p>
          )}
          {site.address && (
            <p>
              <label>
                This address is the order. Pass it on, or keep it:
                <input className={styles.address} readOnly value={site.address + path} />
              </label>
            </p>
          )}
          <p className={styles.ways}>
            <a href={pathOfChange(list, edition.number, code)}>Change this order</a>
            <a href={pathOfOrders(list)}>Put them in an order of your own</a>
            <a href={list.path}>The editors’ list, with the reasons</a>
          </p>
        </div>
      </article>
    </SiteFrame>
  )
}
