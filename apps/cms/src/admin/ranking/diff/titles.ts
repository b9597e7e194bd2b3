import { fetchFacts } from '../../gate/facts.ts'

/** The titles of montages by id; what is gone is left out. Throws when the CMS does not answer. */
export async function fetchTitles(montages: string[], api: string): Promise<Record<string, string>> {
  const facts = await fetchFacts({ images: [], montages, people: [] }, api)
  return Object.fromEntries(Object.entries(facts.montages).map(([id, { title }]) => [id, title]))
}
