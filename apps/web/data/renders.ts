/** One render of a page: when its content was requested (by `performance.now()`), the publication it read, and its outcome. */
export type Render = { began: number; publication: number; outcome: 'absent' | 'page' | 'redirect' }

/** On `globalThis`: pages and API routes are bundled apart, and each would have a map of its own. */
const shared = globalThis as typeof globalThis & { montageRenders?: Map<string, Render> }
shared.montageRenders ??= new Map()
const renders = shared.montageRenders

const maxRenders = 20_000

export function noteRender(path: string, render: Render): void {
  if (renders.size >= maxRenders) renders.clear()
  renders.set(path, render)
}

export const lastRender = (path: string): Render | undefined => renders.get(path)
