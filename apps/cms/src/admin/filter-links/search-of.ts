import type { Where } from 'payload'

/** A filter as it stands in the address of a table. */
export function searchOf(where: null | Where): string {
  const search = new URLSearchParams()
  const add = (path: string, value: unknown) => {
    if (typeof value !== 'object' || value === null) search.set(path, String(value))
    else for (const [name, part] of Object.entries(value)) add(`${path}[${name}]`, part)
  }
  if (where) add('where', where)
  return search.toString()
}
