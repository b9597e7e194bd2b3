const counted = ['apps/web/server/views/count-view.test.ts']
const kept = ['apps/web/views/view-counter.test.ts']

/** @type {import('../../fault.mjs').Fault[]} */
export const faults = [
  {
    file: 'apps/web/server/views/count-view.mjs',
    from: 'response.statusCode === 200 || response.statusCode === 304',
    to: 'response.statusCode === 200',
    breaks: 'Readers who come back are not counted.',
    tests: counted,
  },
  {
    file: 'apps/web/server/views/count-view.mjs',
    from: 'if (!isPerson(request)) return',
    to: '',
    breaks: 'Programs count as readers.',
    tests: counted,
  },
  {
    file: 'apps/web/views/view-counter.mjs',
    from: 'for (const [path, views] of saved) this.#unsaved.set(path, (this.#unsaved.get(path) ?? 0) + views)',
    to: '',
    breaks: 'Views are lost while the disk is full.',
    tests: kept,
  },
  {
    file: 'apps/web/views/view-counter.mjs',
    from: 'if (day < oldest) await rm',
    to: 'if (day > oldest) await rm',
    breaks: 'The views of the last year are removed.',
    tests: kept,
  },
]
