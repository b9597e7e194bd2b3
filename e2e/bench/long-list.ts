import { type Newsroom, unique } from '../content/newsroom.ts'

/** A published list of montages that have one image and a note each. */
export async function longList(newsroom: Newsroom, count: number): Promise<{ id: string; titles: string[] }> {
  const { id: image } = await newsroom.image()
  const entries: { montage: string; note: string }[] = []
  const titles: string[] = []
  for (let film = 1; film <= count; film++) {
    const { id, title } = await newsroom.montage(unique(`Film ${film}`), { image })
    entries.push({
      montage: id,
      note: `It stands at ${film} for what it does with a staircase, a rope and the rain, and for how little it says.`,
    })
    titles.push(title)
    if (film % 50 === 0) console.log(`${film} of ${count} montages`)
  }
  const { id } = await newsroom.list(unique('Ranking'), [], { entries, image })
  return { id, titles }
}
