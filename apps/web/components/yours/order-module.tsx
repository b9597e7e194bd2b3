import order from '../../modules/yours/order.ts?url'
import { useOwnLanguage, useWords } from '../words/languages-context.ts'

/** The script that makes the form a list to drag. */
export function OrderModule() {
  const { browser } = useWords()
  return <script type="module" src={order} lang={useOwnLanguage()} data-words={JSON.stringify(browser.yours)} />
}
