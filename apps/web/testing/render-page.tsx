import type { ComponentType } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

import { LanguagesContext } from '../components/words/languages-context.ts'
import { languagesOfPage } from '../words/languages-of-page.ts'

/** The markup of a page in its languages, as `pages/_app.tsx` renders it. */
export const renderPage = <Props extends object>(Page: ComponentType<Props>, props: Props): string =>
  renderToStaticMarkup(
    <LanguagesContext value={languagesOfPage(props as object)}>
      <Page {...props} />
    </LanguagesContext>,
  )
