import Head from 'next/head'

import type { SharedPreview } from '../../data/share.ts'
import { momentInWords } from '../../present/moment-in-words.ts'
import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import { Sentence } from '../words/sentence.tsx'
import { PageOf } from './page-of.tsx'
import styles from './preview.module.css'
import { PreviewContext } from './preview-context.ts'

/** A preview for somebody without an account, with no script and no way into the admin. */
export function SharedPage({ by, page, site, until }: SharedPreview) {
  const { draft: words, locale } = useWords()
  return (
    <PreviewContext value={{ ids: {}, isEditable: false }}>
      <aside aria-label={words.preview} className={styles.strip}>
        <p>
          <strong className={styles.mark}>
            <Own>{words.mark}</Own>
          </strong>{' '}
          <Sentence words={words.shown} parts={{ name: <bdi>{by}</bdi>, time: momentInWords(until, site.timeZone, locale) }} />
        </p>
      </aside>
      <PageOf page={page} site={site} />
      {/* After the page, to replace its own: chats show title and description to all who see the address. */}
      <Head>
        <title>{`${words.mark} | ${site.name}`}</title>
        <meta name="description" content={words.description} />
        <meta name="robots" content="noindex" />
      </Head>
    </PreviewContext>
  )
}
