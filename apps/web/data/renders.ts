/** One rendering of a page: when it began, which publication it read first, and what came of it. */
export type Render = { began: number; publication: number; outcome: 'absent' | 'page' | 'redirect' }

/** On `globalThis`: pages and API routes are bundled apart, and each would have a map of its own. */
const shared = globalThis as typeof globalThis & { montageRenders?: Map<string, Render> }
shared.montageRenders ??= new Map()
const renders = shared.montageRenders

const most = 20_000

/** Notes the last rendering of a path that had a good answer from the CMS. */
export function noteRender(path: string, render: Render): void {
  if (renders.size >= most) renders.clear()
  renders.set(path, render)
}

export const lastRender = (path: string): Render | undefined => renders.get(path)
