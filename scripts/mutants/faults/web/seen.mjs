/** @type {import('../../fault.mjs').Fault[]} */
export const faults = [
  {
    file: 'apps/web/modules/seen-page/code.ts',
    from: 'if (bytes.length + part.value.length > max) {',
    to: 'if (bytes.length > max * 1e9) {',
    breaks: 'A short address unpacks to as much as its author likes.',
    tests: ['apps/web/modules/seen-page/code.test.ts'],
  },
  {
    file: 'apps/web/modules/seen-page/code.ts',
    from: 'slugs.every((each) => slug.test(each))',
    to: 'slugs.every(Boolean)',
    breaks: 'An address stores any words in the browser of a reader.',
    tests: ['apps/web/modules/seen-page/code.test.ts'],
  },
  {
    file: 'apps/web/modules/seen-page/qr.ts',
    from: 'rows.flatMap((row, y)',
    to: 'rows.toReversed().flatMap((row, y)',
    breaks: 'The code is drawn in a mirror.',
    tests: ['apps/web/modules/seen-page/qr.test.ts'],
  },
  {
    file: 'apps/web/modules/seen-page/progress.ts',
    from: 'unknown: ticked.size - seen.length',
    to: 'unknown: films.length - seen.length',
    breaks: 'Ticks of films that have left the site are counted wrongly.',
    tests: ['apps/web/modules/seen-page/progress.test.ts'],
  },
  {
    file: 'apps/web/data/seen-index.ts',
    from: '  films.sort(byTitle)\n',
    to: '',
    breaks: 'Films with numbers in front stand behind all others on the page of a reader.',
    tests: ['apps/web/data/seen-index.test.ts'],
  },
  {
    file: 'apps/web/data/seen-index.ts',
    from: 'languagesOf(read.site).site',
    to: 'languagesOf(null).site',
    breaks: 'The page of a reader sorts German titles by their articles.',
    tests: ['apps/web/data/seen-index.test.ts'],
  },
  {
    file: 'apps/cms/src/content/fields/where-to-watch.ts',
    from: "address?.protocol !== 'https:' || ",
    to: '!address || ',
    breaks: 'A link of a film runs a script.',
    tests: ['apps/cms/tests/content/film-facts.test.ts'],
  },
  {
    file: 'apps/web/structured-data/movie.ts',
    from: 'duration: `PT',
    to: 'duration: `P',
    breaks: 'A film takes as many months as it has minutes.',
    tests: ['apps/web/structured-data/graphs.test.ts'],
  },
]
