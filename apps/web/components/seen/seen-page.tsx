import type { Site } from 'types/content/site'

import seen from '../../modules/seen-page/seen-page.ts?url'
import { SiteFrame } from '../frame/site-frame.tsx'
import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import styles from './seen.module.css'

/** The ticks of a reader over all lists. The server knows none: a module fills the page in the browser. */
export function SeenPage({ publication, site }: { publication: number; site: Site }) {
  const { browser, film, seen: words } = useWords()
  const { copied, copyByHand, notStored } = browser.tools
  return (
    <SiteFrame site={site} path="/seen" title={words.title} description={words.description(site.name)} publication={publication}>
      <article>
        <header className="opening opening-plain">
          <p className="kicker">
            <Own>{words.kicker}</Own>
          </p>
          <h1>
            <Own>{words.title}</Own>
          </h1>
          <p className="standfirst" data-seen-count="">
            {words.withoutScript}
          </p>
        </header>
        <div className={styles.seen} data-seen="" />
        <p className="way-back">
          <a href="/lists">
            <Own>{film.allLists}</Own>
          </a>
        </p>
      </article>
      <script type="module" src={seen} data-words={JSON.stringify({ copied, copyByHand, notStored, ...browser.seen })} />
    </SiteFrame>
  )
}
