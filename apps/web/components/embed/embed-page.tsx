import Head from 'next/head'
import type { Embed } from 'types/content/other-pages'
import type { Site } from 'types/content/site'

import { canBeOrdered } from '../../orders/code.ts'
import { digitsOf } from '../pieces/numeral.tsx'
import { PictureFigure } from '../pieces/picture-figure.tsx'
import { embedWide } from '../pieces/sizes.ts'
import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import { useWritten } from '../words/written.ts'
import styles from './embed.module.css'

type EmbedPageProps = { embed: Embed; publication: number; site: Site }

/** A list in a frame on another site. Every link opens in a new tab. */
export function EmbedPage({ embed, publication, site }: EmbedPageProps) {
  const words = useWords()
  const { ofSite, written } = useWritten()
  const { entries, isCountdown, length, path, picture, standfirst, title } = embed
  return (
    <>
      <Head>
        <title>{`${title} | ${site.name}`}</title>
        <meta name="robots" content="noindex" />
        <meta name="publication" content={String(publication)} />
        {site.address && <link rel="canonical" href={site.address + path} />}
        <base target="_blank" />
      </Head>
      <main className={styles.embed}>
        <header className={styles.head}>
          <div className={styles.words}>
            <p className="kicker">
              <a href="/" {...ofSite}>
                {site.name}
              </a>
            </p>
            <h1>
              <a href={path} {...written}>
                {title}
              </a>
            </h1>
            <p className={styles.standfirst} {...written}>
              {standfirst}
            </p>
          </div>
          {picture && <PictureFigure className={styles.picture ?? ''} picture={{ ...picture, caption: null }} sizes={embedWide} isFirst />}
        </header>
        <div className={styles.order}>
          {/* biome-ignore lint/a11y/noRedundantRoles: without its markers Safari no longer calls it a list. */}
          <ol role="list" reversed={isCountdown} data-digits={digitsOf(entries)}>
            {entries.map(({ rank, slug, title: film, year }) => (
              <li key={slug} value={rank}>
                <a href={`${path}#${slug}`}>
                  <span className={styles.rank}>{rank}</span>
                  <span>
                    <bdi>{film}</bdi>
                  </span>
                  <span className={styles.year}>{year}</span>
                </a>
              </li>
            ))}
          </ol>
          <p className={styles.whole}>
            <a href={path}>
              <Own>{length > entries.length ? words.embed.more(length - entries.length) : words.front.whole}</Own>
            </a>
            {canBeOrdered(length) && (
              <a href={`${path}/yours`}>
                <Own>{words.embed.yourOrder}</Own>
              </a>
            )}
          </p>
        </div>
      </main>
      <script type="module" src="/embed/height.js" />
    </>
  )
}
