import DataLoader from 'dataloader'
import type { Payload } from 'payload'

/**
 * Loads what a cell of a table shows, for all rows that ask in the same moment together: each cell of Payload's tables is a component of its own, which
 * knows its row only. Nothing is cached.
 */
export function loadTogether<Found>(
  loadAll: (ids: readonly string[], payload: Payload) => Promise<Map<string, Found>>,
): (id: string, payload: Payload) => Promise<Found | null> {
  const loaders = new WeakMap<Payload, DataLoader<string, Found | null>>()
  return (id, payload) => {
    const loader =
      loaders.get(payload) ??
      new DataLoader<string, Found | null>(
        async (ids) => {
          const found = await loadAll([...new Set(ids)], payload)
          return ids.map((each) => found.get(each) ?? null)
        },
        { cache: false },
      )
    loaders.set(payload, loader)
    return loader.load(id)
  }
}
