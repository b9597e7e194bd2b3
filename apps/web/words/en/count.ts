import { pluralIn } from '../plural.ts'

export const plural = pluralIn('en-GB')
export const entries = (count: number) => plural(count, { one: '# entry', other: '# entries' })
export const lists = (count: number) => plural(count, { one: '# list', other: '# lists' })

export const count = {
  editions: (count: number) => plural(count, { one: '# edition', other: '# editions' }),
  entries,
  films: (count: number) => plural(count, { one: '# film', other: '# films' }),
  lists,
  minutes: (count: number) => plural(count, { one: '# minute', other: '# minutes' }),
  results: (count: number) => plural(count, { one: '# result', other: '# results' }),
}
