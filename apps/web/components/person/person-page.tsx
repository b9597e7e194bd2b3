import type { Person } from 'types/content/other-pages'
import type { Site } from 'types/content/site'
import type { SharePicture } from '../../store/pictures/share-store.ts'
import { graphOfPerson } from '../../structured-data/person.ts'
import { SiteFrame } from '../frame/site-frame.tsx'
import { StructuredData } from '../frame/structured-data.tsx'
import { PictureFigure } from '../pieces/picture-figure.tsx'
import { portraitWide } from '../pieces/sizes.ts'
import { Trails } from '../pieces/trails.tsx'
import { useEdit } from '../preview/preview-context.ts'
import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import { useWritten } from '../words/written.ts'

type PersonPageProps = { person: Person; publication: number; share?: SharePicture | null; site: Site }

export function PersonPage({ person, publication, share = null, site }: PersonPageProps) {
  const edit = useEdit()
  const { person: words } = useWords()
  const { written } = useWritten()
  const { biography, links, lists, name, path, portrait } = person
  return (
    <SiteFrame
      site={site}
      path={path}
      title={name}
      description={biography ?? words.listsBySentence(name)}
      publication={publication}
      sharing={{ kind: 'profile', picture: share }}
    >
      <article className="person">
        <div className="person-words">
          <p className="kicker">
            <Own>{words.byline}</Own>
          </p>
          <h1 {...written} {...edit.field('name')}>
            {name}
          </h1>
          {biography && (
            <p className="standfirst" {...written} {...edit.field('biography')}>
              {biography}
            </p>
          )}
          {links.length > 0 && (
            <ul className="person-links">
              {links.map(({ label, url }) => (
                <li key={url}>
                  <a href={url} rel="noopener me" dir="auto">
                    {label}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </div>
        {portrait && <PictureFigure className="person-portrait" picture={portrait} sizes={portraitWide} isFirst />}
      </article>
      <Trails title={words.listsBy(name)} trails={lists} />
      <StructuredData graph={graphOfPerson(person, site)} />
    </SiteFrame>
  )
}
