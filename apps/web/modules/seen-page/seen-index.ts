/** What `/seen.json` is: all films, and the lists with the places of their films in `films`. */
export type SeenIndex = {
  films: [slug: string, title: string, year: number][]
  lists: { films: number[]; path: string; title: string }[]
}
