import type { Movie, Person } from 'schema-dts'
import type { Film } from 'types/content/film'
import type { Site } from 'types/content/site'

import { imageOf } from './image.ts'

export const movieOf = ({ directors, people, picture, title, year }: Omit<Film, 'body'>, url: string, site: Site): Movie => ({
  '@type': 'Movie',
  name: title,
  url,
  dateCreated: String(year),
  ...imageOf(picture, site),
  ...(directors.length > 0 && { director: directors.map(toPerson) }),
  ...(people.length > 0 && { actor: people.map(({ name }) => toPerson(name)) }),
})

const toPerson = (name: string): Person => ({ '@type': 'Person', name })
