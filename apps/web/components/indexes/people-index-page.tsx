import type { PeopleIndex } from 'types/content/indexes'
import { IndexFrame, type OfPage } from './index-frame.tsx'

export function PeopleIndexPage({ index: { path, people }, ...page }: OfPage & { index: PeopleIndex }) {
  return (
    <IndexFrame
      {...page}
      path={path}
      kicker="Who ranks"
      title="People"
      description={`Who writes and ranks the lists of ${page.site.name}.`}
      links={people}
    >
      {people.length === 0 ? (
        <p className="nothing-yet">Nobody has signed a list yet.</p>
      ) : (
        <ul className="index-rows">
          {people.map(({ biography, lists, name, path: own }) => (
            <li key={own}>
              <h2>
                <a href={own}>{name}</a>
              </h2>
              {biography && <p>{biography}</p>}
              {lists > 0 && <p className="dates">{lists === 1 ? '1 list' : `${lists} lists`}</p>}
            </li>
          ))}
        </ul>
      )}
    </IndexFrame>
  )
}
