import type { Front } from '../data/front.ts'
import type { Site } from '../data/site.ts'
import { Lead } from './lead.tsx'
import { SiteFrame } from './site-frame.tsx'
import { Trails } from './trails.tsx'

type FrontPageProps = { front: Front; publication: number; site: Site }

export function FrontPage({ front: { lead, trails }, publication, site }: FrontPageProps) {
  return (
    <SiteFrame site={site} path="/" title={null} description={site.description} publication={publication}>
      {lead ? <Lead lead={lead} /> : <p className="nothing-yet">The first list is still being argued over. It will stand here.</p>}
      <Trails title="Earlier lists" trails={trails} />
    </SiteFrame>
  )
}
