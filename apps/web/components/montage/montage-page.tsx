import type { Montage } from 'types/content/other-pages'
import type { Site } from 'types/content/site'
import type { SharePicture } from '../../store/pictures/share-store.ts'
import { graphOfMontage } from '../../structured-data/montage.ts'
import { Enhancements } from '../frame/enhancements.tsx'
import { SiteFrame } from '../frame/site-frame.tsx'
import { StructuredData } from '../frame/structured-data.tsx'
import { Facts } from '../pieces/facts.tsx'
import { OpeningPicture } from '../pieces/opening-picture.tsx'
import { Prose } from '../pieces/prose.tsx'
import { Tools } from '../pieces/tools.tsx'
import { WhereToWatch } from '../pieces/where-to-watch.tsx'
import { useEdit } from '../preview/preview-context.ts'
import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import { useWritten } from '../words/written.ts'
import { Standings } from './standings.tsx'

type MontagePageProps = { montage: Montage; publication: number; share?: SharePicture | null; site: Site }

export function MontagePage({ montage, publication, share = null, site }: MontagePageProps) {
  const edit = useEdit()
  const { film: words } = useWords()
  const { written } = useWritten()
  const { body, path, picture, sequence, slug, standings, title, year } = montage
  return (
    <SiteFrame
      site={site}
      path={path}
      title={`${title} (${year})`}
      description={sequence}
      publication={publication}
      sharing={{ kind: 'article', picture: share }}
    >
      <article>
        <header className="opening">
          <p className="kicker">
            <Own>{words.montage}</Own> <span className="kicker-count">{year}</span>
          </p>
          <h1 {...written} {...edit.field('title')}>
            {title}
          </h1>
          <p className="standfirst" {...written} {...edit.field('sequence')}>
            {sequence}
          </p>
        </header>
        <OpeningPicture picture={picture} />
        <div className="film">
          <Facts {...montage} />
          <div className="prose" {...edit.field('body')}>
            <Prose text={body} headingLevel={2} />
            <WhereToWatch links={montage.watch} />
            <Tools film={montage} />
          </div>
        </div>
        <Standings slug={slug} standings={standings} />
        <p className="way-back">
          <a href="/">
            <Own>{words.allLists}</Own>
          </a>
        </p>
      </article>
      <StructuredData graph={graphOfMontage(montage, site)} />
      <Enhancements />
    </SiteFrame>
  )
}
