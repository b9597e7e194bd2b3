import type { PeopleIndex } from 'types/content/indexes'
import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import { IndexFrame, type OfPage } from './index-frame.tsx'
import { IndexRows } from './index-rows.tsx'

export function PeopleIndexPage({ index: { path, people }, ...page }: OfPage & { index: PeopleIndex }) {
  const { index: words } = useWords()
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
        <IndexRows rows={people.map(({ biography: about, ...person }) => ({ ...person, about }))} />
      )}
    </IndexFrame>
  )
}
