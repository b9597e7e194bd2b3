import order from '../../modules/yours/order.ts?url'
import { useWords } from '../words/languages-context.ts'

/** The script that makes the form a list to drag. */
export function OrderModule() {
  const { browser } = useWords()
  return <script type="module" src={order} data-words={JSON.stringify(browser.yours)} />
}
