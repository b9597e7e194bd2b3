import { fill } from '../../words/fill.ts'
import { readWords } from '../words.ts'

export const { words } = readWords<'seen'>()

export const countedFilms = (count: number): string => (count === 1 ? words.film : fill(words.films, { count }))

export const countedLists = (count: number): string => (count === 1 ? words.list : fill(words.lists, { count }))
