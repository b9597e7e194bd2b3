import type { NewestLists } from '../../data/newest-lists.ts'
import { Trails } from '../pieces/trails.tsx'
import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import { Failure } from './failure.tsx'
import { Masthead } from './masthead.tsx'
import { SiteFooter } from './site-footer.tsx'

/** The 404 page. It knows the site only once the front is stored. */
export function NotFound({ newest }: { newest: NewestLists | null }) {
  const words = useWords()
  const after = newest && <Trails title={words.failure.newestLists} trails={newest.lists} />
  const failure = (
    <Failure code="404" title={words.failure.notFoundTitle} after={after}>
      <p>{words.failure.notFound}</p>
    </Failure>
  )
  if (!newest) return failure
  const { address, description, hasTopics, links, name } = newest.site
  return (
    <>
      <a className="skip-link" href="#_content">
        <Own>{words.frame.skipToContent}</Own>
      </a>
      <Masthead name={name} description={null} hasTopics={hasTopics} path="/404" />
      {failure}
      <SiteFooter name={name} description={description} links={links} hasFeed={address !== ''} />
    </>
  )
}
