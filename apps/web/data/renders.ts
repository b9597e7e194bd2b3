import { LRUCache } from 'lru-cache'

/** One render of a page: when its content was requested (by `performance.now()`), the publication it read, and its outcome. */
export type Render = { began: number; publication: number; outcome: 'absent' | 'page' | 'redirect' }

/** On `globalThis`: pages and API routes are bundled apart, and each would have a map of its own. */
const shared = globalThis as typeof globalThis & { montageRenders?: LRUCache<string, Render> }
shared.montageRenders ??= new LRUCache({ maxSize: 4 * 2 ** 20, sizeCalculation: (_render, path) => path.length * 2 + 128 })
const renders = shared.montageRenders

/** The page server reads them (`server/monitor/metrics.mjs`). */
const global = globalThis as typeof globalThis & { montageRenderCounts?: Record<Render['outcome'], number> }
global.montageRenderCounts ??= { absent: 0, page: 0, redirect: 0 }
const counts = global.montageRenderCounts

export function noteRender(path: string, render: Render): void {
  counts[render.outcome]++
  renders.set(path, render)
}

export const lastRender = (path: string): Render | undefined => renders.get(path)
