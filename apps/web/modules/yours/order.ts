// Makes the form of a reader's order a list to drag. Without this script it has a field for each number.
import { element, unseen } from '../element.ts'
import { addDragging } from './dragging.ts'
import { addKeys } from './keys.ts'
import { language, words } from './order-words.ts'
import { Order, type Row } from './rows.ts'

const form = document.querySelector<HTMLFormElement>('form[data-order]')

function makeRow(line: HTMLLIElement): Row {
  const input = line.querySelector('input') as HTMLInputElement
  const title = line.dataset.title ?? ''
  const handle = element('button', { className: 'order-handle', type: 'button' })
  const skip = element('input', { type: 'checkbox' })
  line.prepend(handle)
  line.append(element('label', { className: 'order-skip', ...(language && { lang: language }) }, skip, words.notSeen, unseen(` ${title}`)))
  return { handle, input, line, skip, title }
}

if (form) {
  const list = form.querySelector('ol') as HTMLOListElement
  const status = element('output', { className: 'visually-hidden' })
  list.after(status)
  const order = new Order(
    [...list.children].map((line) => makeRow(line as HTMLLIElement)),
    list,
    (message) => {
      status.textContent = message
    },
  )
  for (const row of order.rows) {
    addDragging(row, order)
    addKeys(row, order)
    row.input.addEventListener('change', () => order.move(row, row.input.valueAsNumber))
    row.skip.addEventListener('change', () => (row.skip.checked ? order.skip(row) : order.move(row, order.length + 1)))
  }
  const help = form.querySelector('[data-help]')
  // On a page in another language the words of the site are in an element that says so.
  const ownWords = help?.querySelector('[lang]') ?? help
  if (ownWords) ownWords.textContent = words.help
}
