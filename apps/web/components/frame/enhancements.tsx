import { useEffect } from 'react'

import { env } from '../../env.ts'
import enhancements from '../../modules/enhancements.ts?url'
import { useIsPreview } from '../preview/preview-context.ts'
import { useWords } from '../words/languages-context.ts'

/** The script of the site's modules. Under `next dev` it runs after React has hydrated the page. */
export function Enhancements() {
  const isPreview = useIsPreview()
  const { browser } = useWords()
  const words = JSON.stringify(browser.tools)
  useEffect(() => {
    const script = document.createElement('script')
    script.dataset.words = words
    document.head.append(Object.assign(script, { src: enhancements, type: 'module' }))
  }, [words])
  return env.rendersEachTime || isPreview ? null : <script type="module" src={enhancements} data-words={words} />
}
