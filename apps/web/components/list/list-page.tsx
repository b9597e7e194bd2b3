import type { RankedList } from 'types/content/list'
import type { Site } from 'types/content/site'
import { pathOfOrders } from '../../orders/addresses.ts'
import { canBeOrdered } from '../../orders/code.ts'
import type { SharePicture } from '../../store/pictures/share-store.ts'
import { graphOfList } from '../../structured-data/list.ts'
import { Enhancements } from '../frame/enhancements.tsx'
import { FeedLinks } from '../frame/feed-links.tsx'
import { OembedLinks } from '../frame/oembed-links.tsx'
import { SiteFrame } from '../frame/site-frame.tsx'
import { StructuredData } from '../frame/structured-data.tsx'
import { Byline } from '../pieces/byline.tsx'
import { Dates } from '../pieces/dates.tsx'
import { EditorsNote } from '../pieces/editors-note.tsx'
import { OpeningPicture } from '../pieces/opening-picture.tsx'
import { Prose } from '../pieces/prose.tsx'
import { useEdit } from '../preview/preview-context.ts'
import { EmbedOffer } from './embed-offer.tsx'
import { JumpList } from './jump-list.tsx'
import { LeftTheList } from './left-the-list.tsx'
import { ListFoot } from './list-foot.tsx'
import { RankedEntry } from './ranked-entry.tsx'
import { RunningOrder } from './running-order.tsx'

type ListPageProps = {
  /** Null until the site has an address. */
  embedCode?: string | null
  list: RankedList
  publication: number
  share?: SharePicture | null
  site: Site
}

export function ListPage({ embedCode = null, list, publication, share = null, site }: ListPageProps) {
  const edit = useEdit()
  const {
    byline,
    closing,
    edition,
    entries,
    introduction,
    isCountdown,
    dropped,
    method,
    path,
    picture,
    published,
    standfirst,
    title,
    updated,
  } = list
  const [first] = entries
  return (
    <SiteFrame
      site={site}
      path={path}
      title={title}
      description={standfirst}
      publication={publication}
      sharing={{
        kind: 'article',
        picture: share,
        published: list.publishedAt ?? published,
        updated: updated && (list.changedAt ?? updated),
      }}
      skip={first && { path: `#${first.slug}`, label: `Skip to number ${first.rank}` }}
    >
      {site.address && <FeedLinks title={title} path={path} />}
      <OembedLinks address={site.address} path={path} title={title} />
      <article>
        <header className="opening">
          <p className="kicker">
            Ranked list <span className="kicker-count">{entries.length === 1 ? '1 entry' : `${entries.length} entries`}</span>
          </p>
          <h1 {...edit.field('title')}>{title}</h1>
          <p className="standfirst" {...edit.field('standfirst')}>
            {standfirst}
          </p>
          <div className="opening-signature" {...edit.field('byline')}>
            <Byline writers={byline} />
            <Dates published={published} updated={updated} edition={edition} />
          </div>
        </header>
        <OpeningPicture picture={picture} />
        <div className={canStandBeside(list) ? 'before before-beside' : 'before'}>
          {(introduction.length > 0 || edition?.note) && (
            <div className="introduction prose" {...edit.field('introduction')}>
              <Prose text={introduction} headingLevel={2} />
              {edition?.note && <EditorsNote kicker="Why it moved" text={edition.note} />}
            </div>
          )}
          {entries.length > 0 && <RunningOrder entries={entries} isCountdown={isCountdown} edition={edition} title={title} />}
        </div>
        <div className="ranked">
          <JumpList entries={entries} />
          {/* biome-ignore lint/a11y/noRedundantRoles: without its markers Safari no longer calls it a list. */}
          <ol className="entries" role="list" reversed={isCountdown}>
            {entries.map((entry, place) => (
              <RankedEntry key={entry.slug} entry={entry} before={entries[place - 1]} after={entries[place + 1]} />
            ))}
          </ol>
        </div>
        {closing.length > 0 && (
          <div className="closing prose" {...edit.field('closing')}>
            <Prose text={closing} headingLevel={2} />
          </div>
        )}
        <LeftTheList dropped={dropped} />
        {method.length > 0 && (
          <section className="method" aria-labelledby="how-we-ranked">
            <h2 id="how-we-ranked">How we ranked</h2>
            <div className="prose" {...edit.field('method')}>
              <Prose text={method} headingLevel={3} />
            </div>
          </section>
        )}
        {edition && canBeOrdered(entries.length) && (
          <p className="follow">
            Would you rank them otherwise? <a href={pathOfOrders(list)}>Put them in your order</a> and compare. They also stand{' '}
            <a href={`${path}/by-year`}>by year</a>, <a href={`${path}/by-title`}>by title</a> and as{' '}
            <a href={`${path}/titles`}>titles only</a>.
          </p>
        )}
        {site.address && (
          <p className="follow">
            When the order changes, <a href={`${path}/feed.xml`}>the feed of this list</a> says what moved and why. To take it along, there
            is the list as <a href={`${path}.md`}>Markdown</a> and as <a href={`${path}.csv`}>a table</a>.
          </p>
        )}
        {embedCode && <EmbedOffer code={embedCode} />}
        {list.foot && <ListFoot foot={list.foot} />}
        <p className="way-back">
          <a href="/">More ranked lists</a>
        </p>
      </article>
      <StructuredData graph={graphOfList(list, site)} />
      <Enhancements />
    </SiteFrame>
  )
}

/** A long running order beside the introduction would leave a gap below it. */
const canStandBeside = ({ entries, introduction }: RankedList): boolean =>
  introduction.length > 1 && entries.length > 0 && entries.length <= 12
