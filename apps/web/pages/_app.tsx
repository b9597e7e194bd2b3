import type { AppProps } from 'next/app'

import { LanguagesContext } from '../components/words/languages-context.ts'
import { fonts } from '../styles/fonts/fonts.ts'
import { rareLetters } from '../styles/fonts/rare-letters.ts'
import { languagesOfPage } from '../words/languages-of-page.ts'
import '../styles/tokens.css'
import '../styles/base.css'
import '../styles/masthead.css'
import '../styles/finding/navigation.css'
import '../styles/entry/picture.css'
import '../styles/opening.css'
import '../styles/running-order.css'
import '../styles/entry/entry.css'
import '../styles/entry/entry-height.css'
import '../styles/jump-list.css'
import '../styles/editions.css'
import '../styles/entry/prose.css'
import '../styles/trails.css'
import '../styles/standings.css'
import '../styles/person.css'
import '../styles/finding/indexes.css'
import '../styles/finding/films.css'
import '../styles/failure.css'
import '../styles/fields.css'
import '../styles/embed-offer.css'
import '../styles/finding/list-foot.css'
import '../styles/tools.css'
import '../styles/entry/player.css'
import '../styles/languages.css'
import '../styles/preferences.css'
import '../styles/print.css'

const faces = [...fonts, ...rareLetters].map(({ variable }) => variable).join(' ')

export default function App({ Component, pageProps }: AppProps) {
  return (
    <div className={`page ${faces}`}>
      <LanguagesContext value={languagesOfPage(pageProps)}>
        <Component {...pageProps} />
      </LanguagesContext>
    </div>
  )
}
