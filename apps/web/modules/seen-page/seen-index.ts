/** What `/seen.json` is: all films and lists by title, each list with the places of its films in `films`, and its language where it is not that of the site. */
export type SeenIndex = {
  films: [slug: string, title: string, year: number][]
  lists: { films: number[]; language?: string; path: string; title: string }[]
}
