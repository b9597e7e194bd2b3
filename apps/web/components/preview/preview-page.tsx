import Head from 'next/head'

import type { Preview } from '../../data/preview.ts'
import preview from '../../modules/preview/preview.ts?url'
import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import { PageOf } from './page-of.tsx'
import styles from './preview.module.css'
import { PreviewContext } from './preview-context.ts'
import { Strip } from './strip.tsx'

/** The page of a document as it would be published, with a strip above. Links leave the frame. */
export function PreviewPage({ admin, page, site, state, view }: Preview & { admin: string }) {
  const { browser, preview: words } = useWords()
  const isEditable = !view.show && !view.schedule
  return (
    <PreviewContext value={{ ids: isEditable ? state.ids : {}, isEditable }}>
      <Head>
        <base target="_blank" />
      </Head>
      <Strip admin={admin} state={state} timeZone={site.timeZone} view={view} />
      {page ? (
        <PageOf page={page} site={site} />
      ) : (
        <main className={styles.nothing} id="_content">
          <p>
            <Own>{words.notYet}</Own>
          </p>
        </main>
      )}
      <script type="module" src={preview} data-words={JSON.stringify(browser.preview)} />
    </PreviewContext>
  )
}
