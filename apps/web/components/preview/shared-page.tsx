import Head from 'next/head'

import type { SharedPreview } from '../../data/share.ts'
import { momentInWords } from '../../present/moment-in-words.ts'
import { PageOf } from './page-of.tsx'
import styles from './preview.module.css'
import { PreviewContext } from './preview-context.ts'

/** A preview for somebody without an account, with no script and no way into the admin. */
export function SharedPage({ by, page, site, until }: SharedPreview) {
  return (
    <PreviewContext value={{ ids: {}, isEditable: false }}>
      <aside aria-label="Preview" className={styles.strip}>
        <p>
          <strong className={styles.mark}>Draft</strong> Shown to you by {by} until {momentInWords(until, site.timeZone)}. Not what readers
          see.
        </p>
      </aside>
      <PageOf page={page} site={site} />
      {/* After the page, to replace its own: chats show title and description to all who see the address. */}
      <Head>
        <title>{`Draft | ${site.name}`}</title>
        <meta name="description" content="A draft, and not what readers see." />
        <meta name="robots" content="noindex" />
      </Head>
    </PreviewContext>
  )
}
