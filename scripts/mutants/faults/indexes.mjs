const listIndexes = ['apps/cms/src/addresses/list-index-pages.test.ts']
const films = ['apps/cms/tests/publishing/announced-films.test.ts']
const feet = ['apps/cms/tests/publishing/announced-feet.test.ts']

/** @type {import('../fault.mjs').Fault[]} */
export const faults = [
  {
    file: 'apps/cms/src/addresses/list-index-pages.ts',
    from: 'isPageMore ? Math.max(1, last - 1) : last + 1',
    to: 'last + 1',
    breaks: 'When a page of older lists is full, nobody can come to it.',
    tests: listIndexes,
  },
  {
    file: 'apps/cms/src/addresses/list-index-pages.ts',
    from: 'lists.length + (now ? 0 : 1)',
    to: 'lists.length',
    breaks: 'A page of older lists stays although it is gone.',
    tests: listIndexes,
  },
  {
    file: 'packages/types/src/index-addresses.ts',
    from: 'page > olderPages(lists) ? listsPath',
    to: 'page >= olderPages(lists) ? listsPath',
    breaks: 'A list whose title changes keeps the old one on its page of older lists.',
    tests: ['packages/types/src/index-addresses.test.ts'],
  },
  {
    file: 'apps/cms/src/addresses/appearances-of-list.ts',
    from: 'if (front.onlyOther === list.id)',
    to: 'if (false)',
    breaks: 'The front offers all lists although it shows them.',
    tests: ['apps/cms/tests/publishing/announced-indexes.test.ts'],
  },
  {
    file: 'apps/cms/src/addresses/appearances-of-list.ts',
    from: 'JSON.stringify([...link, ...rank(index)])',
    to: 'JSON.stringify(link)',
    breaks: 'The page of a letter tells an old rank.',
    tests: films,
  },
  {
    file: 'apps/cms/src/addresses/appearances-of-film.ts',
    from: 'areFew ? row : JSON.stringify([letterOf(slug), decadeOf(year)])',
    to: 'row',
    breaks: 'Each title of ten thousand has the page of all films rendered.',
    tests: films,
  },
  {
    file: 'apps/cms/src/addresses/appearances-of-film.ts',
    from: 'areFew ? row : JSON.stringify([letterOf(slug), decadeOf(year)])',
    to: 'JSON.stringify([letterOf(slug), decadeOf(year)])',
    breaks: 'The page of all films keeps an old title.',
    tests: films,
  },
  {
    file: 'apps/cms/src/addresses/appearances.ts',
    from: 'films.length > 0 && (await areFilmsFew(req))',
    to: 'films.length > 0',
    breaks: 'Each re-rank has the page of all films rendered, which shows no rank of many.',
    tests: films,
  },
  {
    file: 'apps/cms/src/addresses/appearances.ts',
    from: 'if (before?.link === now?.link) return indexes',
    to: '',
    breaks: 'Each new standfirst has all lists with the same films rendered.',
    tests: feet,
  },
  {
    file: 'apps/cms/src/addresses/appearances.ts',
    from: '...(before ? await sharingWith(before, req) : [])',
    to: '',
    breaks: 'A list leads to one that was withdrawn.',
    tests: feet,
  },
  {
    file: 'apps/cms/src/addresses/list-feet.ts',
    from: "others.find((list) => (list.publishedAt ?? '') > at)",
    to: 'undefined',
    breaks: 'A list goes on calling the list before it by an old title.',
    tests: feet,
  },
  {
    file: 'apps/cms/src/read-model/parts/foot.ts',
    from: '(sharing.get(b.id) ?? 0) - (sharing.get(a.id) ?? 0) || ',
    to: '',
    breaks: 'The lists with the same films are the newest, whichever share most.',
    tests: ['apps/cms/tests/read-model/foot.test.ts'],
  },
  {
    file: 'apps/cms/src/read-model/pages/film-index.ts',
    from: '.filter(({ slug }) => letterOf(slug) === letter)',
    to: '',
    breaks: 'A film with an article stands under the letter of the article too.',
    tests: ['apps/cms/tests/read-model/films.test.ts'],
  },
  {
    file: 'apps/cms/src/read-model/pages/film-index.ts',
    from: "['', 'a-', 'an-', 'the-']",
    to: "['']",
    breaks: 'A film with an article stands nowhere.',
    tests: ['apps/cms/tests/read-model/films.test.ts'],
  },
  {
    file: 'apps/cms/src/delivery/lanes.ts',
    from: '(films$|(films|montages|people)',
    to: '((montages|people)',
    breaks: 'The front waits for the films of 27 letters.',
    tests: ['apps/cms/src/delivery/lanes.test.ts'],
  },
  {
    file: 'apps/web/components/frame/navigation.tsx',
    from: "/`) ? 'true'",
    to: "`) ? 'true'",
    breaks: 'The navigation marks a section in which the page is not.',
    tests: ['apps/web/components/frame/navigation.test.tsx'],
  },
]
