/**
 * Pages as the site keeps them: written, read back, made anew, and caught up with.
 * @type {import('../../fault.mjs').Fault[]}
 */
export const faults = [
  {
    file: 'apps/web/regenerate/heal.ts',
    from: 'if (healed.publication > 0 && epoch !== healed.epoch) return heal({ epoch, publication: 0, behind: {} })',
    to: '',
    breaks: 'After a restore the site goes on from a number that is given again.',
    tests: ['apps/web/regenerate/heal.test.ts'],
  },
  {
    file: 'apps/web/regenerate/heal.ts',
    from: 'outdatedPages.add(path)',
    to: '',
    breaks: 'Readers get a page that the site knows to be old.',
    tests: ['apps/web/regenerate/heal.test.ts'],
  },
  {
    file: 'apps/web/regenerate/heal.ts',
    from: 'outdatedPages.clear()',
    to: '',
    breaks: 'A page that cannot be made anew is not shown at all.',
    tests: ['apps/web/regenerate/heal.test.ts'],
  },
  {
    file: 'apps/web/regenerate/heal.ts',
    from: 'Math.max(newest, number), healed.publication)',
    to: 'Math.max(newest, number), 0)',
    breaks: 'The site looks at all pages again, each minute.',
    tests: ['apps/web/regenerate/heal.test.ts'],
  },
  {
    file: 'apps/web/regenerate/heal.ts',
    from: '(number ?? 0) < (publications[path] ?? 0)',
    to: '(number ?? 0) <= (publications[path] ?? 0)',
    breaks: 'Every page is rendered after each start.',
    tests: ['apps/web/regenerate/heal.test.ts'],
  },
  {
    file: 'apps/web/store/pages/stored-pages.mjs',
    from: 'paths.filter((path) => names.has(basename(fileOfPath(folder, path))))',
    to: 'paths',
    breaks: 'Pages are rendered that nobody has asked for.',
    tests: ['apps/web/regenerate/heal.test.ts'],
  },
  {
    file: 'apps/web/regenerate/heal.ts',
    from: 'const changed = { ...healed.behind, ...publications }',
    to: 'const changed = publications',
    breaks: 'A page that could not be caught up is never tried again.',
    tests: ['apps/web/regenerate/heal.test.ts'],
  },
  {
    file: 'apps/web/regenerate/healing-loop.ts',
    from: 'healed = error.healed',
    to: '',
    breaks: 'One page that cannot be rendered has all pages checked every two seconds.',
    tests: ['apps/web/regenerate/healing-loop.test.ts'],
  },
  {
    file: 'apps/web/regenerate/heal.ts',
    from: 'placeOf(a) - placeOf(b) || ',
    to: '',
    breaks: 'After a day away the front is the last page that catches up.',
    tests: ['apps/web/regenerate/heal.test.ts'],
  },
  {
    file: 'apps/web/regenerate/regenerate-in-chunks.ts',
    from: 'const pagesInChunk = 200',
    to: 'const pagesInChunk = 20_000',
    breaks: 'After a year away the site refuses its own announcement as too large.',
    tests: ['apps/web/regenerate/regenerate-in-chunks.test.ts'],
  },
  {
    file: 'apps/web/regenerate/regenerate-in-chunks.ts',
    from: 'if (Object.keys(failed).length === chunk.length) break',
    to: '',
    breaks: 'In an outage the site tries every page, each to its timeout.',
    tests: ['apps/web/regenerate/regenerate-in-chunks.test.ts'],
  },
  {
    file: 'apps/web/regenerate/healing-loop.ts',
    from: 'pause = pauseAfterFailureInMs',
    to: '',
    breaks: 'The site is a minute behind after each outage.',
    tests: ['apps/web/regenerate/healing-loop.test.ts'],
  },
  {
    file: 'apps/web/regenerate/healing-loop.ts',
    from: 'healed = await heal(healed)',
    to: 'await heal(healed)',
    breaks: 'The site looks at all pages again, each minute.',
    tests: ['apps/web/regenerate/healing-loop.test.ts'],
  },
]
