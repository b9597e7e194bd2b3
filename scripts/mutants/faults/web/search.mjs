/** @type {import('../../fault.mjs').Fault[]} */
export const faults = [
  {
    file: 'apps/web/search/documents.ts',
    from: 'note && !isKeptBack({ isCountdown, length: entries.length, rank })',
    to: 'note',
    breaks: 'Search tells how a countdown ends.',
    tests: ['apps/web/data/search.test.ts'],
  },
  {
    file: 'apps/web/data/search.ts',
    from: "if (source.startsWith(texts) && !sources.has(source)) this.#replace(source, [], '')",
    to: "if (sources.size < 0) this.#replace(source, [], '')",
    breaks: 'Search finds the reasons of a list that was withdrawn.',
    tests: ['apps/web/data/search.test.ts'],
  },
  {
    file: 'apps/web/data/search.ts',
    from: 'this.#stamps = new Map(stored.stamps)',
    to: 'this.#stamps = new Map()',
    breaks: 'A restarted site reads every page again before it answers.',
    tests: ['apps/web/data/search.test.ts'],
  },
  {
    file: 'apps/web/data/search.ts',
    from: "const known = page === 'away' ?",
    to: "const known = page === 'away' && !isDown ?",
    breaks: 'With the CMS away, search forgets the pages after the first one that is not stored.',
    tests: ['apps/web/data/search.test.ts'],
  },
  {
    file: 'apps/web/store/search-file.ts',
    from: 'stored.version === version ?',
    to: 'stored.version ?',
    breaks: 'Search goes on with an index whose documents have another shape.',
    tests: ['apps/web/data/search.test.ts'],
  },
  {
    file: 'apps/web/search/terms.ts',
    from: 'asTyped.length >= few ? asTyped : ',
    to: '',
    breaks: 'A search for a common word looks up all the words that begin with it.',
    tests: ['apps/web/search/search-index.test.ts'],
  },
  {
    file: 'apps/web/search/search-index.ts',
    from: '[...named, ...this.#texts.find(words, foundOnPage)]',
    to: '[...this.#texts.find(words, foundOnPage), ...named]',
    breaks: 'A reason stands before the film that bears the name.',
    tests: ['apps/web/search/search-index.test.ts'],
  },
  {
    file: 'apps/web/search/excerpt.ts',
    from: 'const start = first <= before ? 0',
    to: 'const start = first >= 0 ? 0',
    breaks: 'An excerpt lacks the word that was found.',
    tests: ['apps/web/search/excerpt.test.ts'],
  },
]
