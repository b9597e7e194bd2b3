import { views } from '../../views/views.mjs'
import { isPerson } from '../is-person.mjs'

/** Counts the page of a request when a person gets it, also one that the browser had already. @type {import('../types.ts').Handler<[path: string], void>} */
export function countView(request, response, path) {
  if (!isPerson(request)) return
  response.once('finish', () => {
    if (response.statusCode === 200 || response.statusCode === 304) views.count(path)
  })
}
