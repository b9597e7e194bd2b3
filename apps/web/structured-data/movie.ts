import type { Movie, Person } from 'schema-dts'
import type { Film } from 'types/content/film'
import type { Site } from 'types/content/site'

import { imageOf } from './image.ts'

export const movieOf = (
  { countries = [], directors, people, picture, runningTime, title, year }: Omit<Film, 'body'>,
  url: string,
  site: Site,
): Movie => ({
  '@type': 'Movie',
  name: title,
  url,
  dateCreated: String(year),
  ...imageOf(picture, site),
  ...(runningTime && { duration: `PT${runningTime}M` }),
  ...(countries.length > 0 && { countryOfOrigin: countries.map((name) => ({ '@type': 'Country', name })) }),
  ...(directors.length > 0 && { director: directors.map(toPerson) }),
  ...(people.length > 0 && { actor: people.map(({ name }) => toPerson(name)) }),
})

const toPerson = (name: string): Person => ({ '@type': 'Person', name })
