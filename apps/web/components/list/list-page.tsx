import type { RankedList } from 'types/content/list'
import type { Site } from 'types/content/site'
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
import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import { useWritten } from '../words/written.ts'
import { EmbedOffer } from './embed-offer.tsx'
import { JumpList } from './jump-list.tsx'
import { LeftTheList } from './left-the-list.tsx'
import { ListFoot } from './list-foot.tsx'
import { RankedEntry } from './ranked-entry.tsx'
import { RunningOrder } from './running-order.tsx'
import { Topics } from './topics.tsx'
import { WaysOn } from './ways-on.tsx'

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
  const { count, frame, list: words } = useWords()
  const { written } = useWritten()
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
    topics,
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
      skip={first && { path: `#${first.slug}`, label: frame.skipToNumber(first.rank) }}
    >
      {site.address && <FeedLinks title={title} path={path} />}
      <OembedLinks address={site.address} path={path} title={title} />
      <article>
        <header className="opening">
          <p className="kicker">
            <Own>{words.ranked}</Own>{' '}
            <span className="kicker-count">
              <Own>{count.entries(entries.length)}</Own>
            </span>
          </p>
          <h1 {...written} {...edit.field('title')}>
            {title}
          </h1>
          <p className="standfirst" {...written} {...edit.field('standfirst')}>
            {standfirst}
          </p>
          <div className="opening-signature" {...edit.field('byline')}>
            <Byline writers={byline} />
            <Topics topics={topics} />
            <Dates published={published} updated={updated} edition={edition} />
          </div>
        </header>
        <OpeningPicture picture={picture} />
        <div className={canStandBeside(list) ? 'before before-beside' : 'before'}>
          {(introduction.length > 0 || edition?.note) && (
            <div className="introduction prose" {...edit.field('introduction')}>
              <Prose text={introduction} headingLevel={2} />
              {edition?.note && <EditorsNote kicker={words.whyMoved} text={edition.note} />}
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
            <h2 id="how-we-ranked">
              <Own>{words.method}</Own>
            </h2>
            <div className="prose" {...edit.field('method')}>
              <Prose text={method} headingLevel={3} />
            </div>
          </section>
        )}
        <WaysOn list={list} hasFiles={site.address !== ''} />
        {embedCode && <EmbedOffer code={embedCode} />}
        {list.foot && <ListFoot foot={list.foot} />}
        <p className="way-back">
          <a href="/">
            <Own>{words.moreRanked}</Own>
          </a>
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
