import { paintForOne } from './painted-pictures.mjs'
import { render } from './render.mjs'

/** @import { Handler, Next } from '../types.ts' */

const order = /^\/lists\/([a-z0-9-]{1,80})\/yours(?:\/(\d{1,9}\.[0-9a-z]{1,110})(\/picture\.jpg)?)?$/

/** Whether a path is that of an order of a reader, of its picture or of the form (`orders/addresses.ts`). @param {string} path */
export const isOrderPath = (path) => order.test(path)

/** @type {Handler<[Next, { path: string, query: string }]>} */
export async function sendOrder(request, response, next, { path, query }) {
  const [, slug, name, picture] = order.exec(path) ?? []
  if (!picture) return render(request, response, next, { path, address: path + query })
  return paintForOne(request, response, next, { path, address: `/api/order-picture?slug=${slug}&order=${name}` })
}
