import type { EntryOfList } from '../../data/entry-page.ts'
import { pathOfEntry, pathOfEntryPicture } from '../../present/entry-addresses.ts'
import { Enhancements } from '../frame/enhancements.tsx'
import { SiteFrame } from '../frame/site-frame.tsx'
import { EditorsNote } from '../pieces/editors-note.tsx'
import { Facts } from '../pieces/facts.tsx'
import { OpeningPicture } from '../pieces/opening-picture.tsx'
import { Prose } from '../pieces/prose.tsx'
import { Tools } from '../pieces/tools.tsx'
import { WhereToWatch } from '../pieces/where-to-watch.tsx'
import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import { Sentence } from '../words/sentence.tsx'
import { useWritten } from '../words/written.ts'

/** An entry of a list on a page of its own, for somebody who got its address. It tells no rank, and no reason, that the list keeps for its end. */
export function EntryPage({ entry, list, publication, rank, site }: EntryOfList) {
  const { entry: words, list: ofList } = useWords()
  const { written } = useWritten()
  const { body, note, picture, sequence, slug, title, year } = entry
  const film = `${title} (${year})`
  const shared = rank === null ? film : words.titleOf(rank, film)
  const path = pathOfEntry(list, entry)
  const alt = [shared, list.title, picture?.alt].filter(Boolean).join('. ')
  return (
    <SiteFrame
      site={site}
      path={`/montages/${slug}`}
      title={shared}
      description={`${list.title}. ${sequence}`}
      publication={publication}
      sharing={{ kind: 'article', path, picture: { alt, height: 630, path: pathOfEntryPicture(path, publication), width: 1200 } }}
    >
      <article>
        <header className="opening">
          <p className="kicker">
            <Sentence
              words={rank === null ? words.fromCountdown : words.placeIn}
              parts={{
                list: (name) => (
                  <a href={rank === null ? list.path : `${list.path}#${slug}`} {...written}>
                    {name}
                  </a>
                ),
                of: list.entries.length,
                rank,
                title: list.title,
              }}
            />
          </p>
          <h1 {...written}>{title}</h1>
          <p className="standfirst" {...written}>
            {sequence}
          </p>
        </header>
        <OpeningPicture picture={picture} />
        <div className="film">
          <Facts {...entry} />
          <div className="prose">
            <Prose text={body} headingLevel={2} />
            {note && rank !== null && <EditorsNote kicker={ofList.whyHere} text={note} />}
            <WhereToWatch links={entry.watch} />
            <Tools film={entry} />
          </div>
        </div>
        <p className="way-back">
          <a href={list.path}>
            <Own>{rank === null ? words.fromBeginning : words.whole}</Own>
          </a>
        </p>
      </article>
      <Enhancements />
    </SiteFrame>
  )
}
