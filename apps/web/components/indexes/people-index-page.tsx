import type { PeopleIndex } from 'types/content/indexes'
import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import { useWritten } from '../words/written.ts'
import { IndexFrame, type OfPage } from './index-frame.tsx'

export function PeopleIndexPage({ index: { path, people }, ...page }: OfPage & { index: PeopleIndex }) {
  const { count, index: words } = useWords()
  const { written } = useWritten()
  return (
    <IndexFrame
      {...page}
      path={path}
      kicker={words.whoRanks}
      title={words.people}
      description={words.peopleDescription(page.site.name)}
      links={people}
    >
      {people.length === 0 ? (
        <p className="nothing-yet">
          <Own>{words.noPeople}</Own>
        </p>
      ) : (
        <ul className="index-rows">
          {people.map(({ biography, lists, name, path: own }) => (
            <li key={own}>
              <h2>
                <a href={own} {...written}>
                  {name}
                </a>
              </h2>
              {biography && <p {...written}>{biography}</p>}
              {lists > 0 && (
                <p className="dates">
                  <Own>{count.lists(lists)}</Own>
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </IndexFrame>
  )
}
