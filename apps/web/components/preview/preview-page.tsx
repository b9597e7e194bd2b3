import Head from 'next/head'
import type { Site } from 'types/content/site'
import type { PreviewContent } from 'types/preview'

import type { Preview } from '../../data/preview.ts'
import preview from '../../modules/preview/preview.ts?url'
import styles from '../../styles/preview.module.css'
import { FrontPage } from '../front/front-page.tsx'
import { ListPage } from '../list/list-page.tsx'
import { MontagePage } from '../montage/montage-page.tsx'
import { PersonPage } from '../person/person-page.tsx'
import { PreviewContext } from './preview-context.ts'
import { Strip } from './strip.tsx'

/** The page of a document as it would be published, with a strip above. Links leave the frame. */
export function PreviewPage({ admin, page, site, state, view }: Preview & { admin: string }) {
  // Without an address the page has no links for machines.
  const withoutAddress = { ...site, address: '' }
  const isEditable = !view.show && !view.schedule
  return (
    <PreviewContext value={{ ids: isEditable ? state.ids : {}, isEditable }}>
      <Head>
        <base target="_blank" />
      </Head>
      <Strip admin={admin} state={state} timeZone={site.timeZone} view={view} />
      {page ? (
        <PageOf page={page} site={withoutAddress} />
      ) : (
        <main className={styles.nothing} id="_content">
          <p>Readers have no such page. It appears with the first publication.</p>
        </main>
      )}
      <script type="module" src={preview} />
    </PreviewContext>
  )
}

function PageOf({ page, site }: { page: PreviewContent; site: Site }) {
  if (page.kind === 'front') return <FrontPage front={page.content} publication={0} site={site} />
  if (page.kind === 'list') return <ListPage list={page.content} publication={0} site={site} />
  if (page.kind === 'montage') return <MontagePage montage={page.content} publication={0} site={site} />
  return <PersonPage person={page.content} publication={0} site={site} />
}
