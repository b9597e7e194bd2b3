import type { NewestLists } from '../../data/newest-lists.ts'
import { Trails } from '../pieces/trails.tsx'
import { Failure } from './failure.tsx'
import { Masthead } from './masthead.tsx'
import { SiteFooter } from './site-footer.tsx'

/** The 404 page. It knows the site only once the front is stored. */
export function NotFound({ newest }: { newest: NewestLists | null }) {
  const after = newest && <Trails title="The newest lists" trails={newest.lists} />
  const failure = (
    <Failure code="404" title="Unplaced" after={after}>
      <p>Nothing stands at this address. A list may have been renamed or withdrawn, or the address has lost a letter on its way here.</p>
    </Failure>
  )
  if (!newest) return failure
  const { address, description, links, name } = newest.site
  return (
    <>
      <a className="skip-link" href="#_content">
        Skip to the content
      </a>
      <Masthead name={name} description={null} path="/404" />
      {failure}
      <SiteFooter name={name} description={description} links={links} hasFeed={address !== ''} />
    </>
  )
}
