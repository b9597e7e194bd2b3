import type { Api } from '../../api.ts'
import { fetchFacts } from '../../gate/facts.ts'

/** The titles of montages by id, without deleted montages. Rejects with an `ApiError`. */
export async function fetchTitles(montages: string[], api: Api): Promise<Record<string, string>> {
  const facts = await fetchFacts({ images: [], montages, people: [] }, api)
  return Object.fromEntries(Object.entries(facts.montages).map(([id, { title }]) => [id, title]))
}
