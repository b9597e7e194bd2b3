/**
 * What others show and tell of the site: embeds, oEmbed, structured data.
 * @type {import('../fault.mjs').Fault[]}
 */
export const faults = [
  {
    file: 'apps/cms/src/read-model/pages/embed.ts',
    from: '(isCountdown ? ranked.toReversed() : ranked).slice(0, maxEntries)',
    to: 'ranked.slice(0, maxEntries)',
    breaks: 'An embed gives the top of a countdown away.',
    tests: ['apps/cms/src/read-model/read-pages.test.ts'],
  },
  {
    file: 'apps/web/data/oembed/oembed.ts',
    from: 'file.width <= maxWidth && file.height <= maxHeight',
    to: 'file.width <= maxWidth || file.height <= maxHeight',
    breaks: 'A picture is larger than it may be.',
    tests: ['apps/web/data/oembed/oembed.test.ts'],
  },
  {
    file: 'apps/web/present/embed-code.ts',
    from: 'escapeMarkup(String(value))',
    to: 'String(value)',
    breaks: 'A title ends the markup that others paste.',
    tests: ['apps/web/data/oembed/oembed.test.ts', 'apps/web/components/list/list-page.test.tsx'],
  },
  {
    file: 'apps/web/data/oembed/oembed-request.ts',
    from: '/^https?:$/.test(protocol) && isSlug(slug)',
    to: 'isSlug(slug)',
    breaks: 'An address that runs code is taken for a list.',
    tests: ['apps/web/data/oembed/oembed-request.test.ts'],
  },
  {
    file: 'apps/web/present/film-video.ts',
    from: 'www.youtube-nocookie.com',
    to: 'www.youtube.com',
    breaks: 'The player follows readers.',
    tests: ['apps/web/present/film-video.test.ts'],
  },
  {
    file: 'apps/web/structured-data/list.ts',
    from: 'list.updated ?? list.published',
    to: 'list.published',
    breaks: 'Search engines are not told of a re-rank.',
    tests: ['apps/web/structured-data/graphs.test.ts'],
  },
  {
    file: 'apps/web/structured-data/ranking.ts',
    from: 'position: entry.rank',
    to: 'position: entries.indexOf(entry) + 1',
    breaks: 'A countdown is told upside down.',
    tests: ['apps/web/structured-data/graphs.test.ts'],
  },
  {
    file: 'apps/web/present/escape.ts',
    from: '/[<>&\\u2028\\u2029]/g',
    to: '/[>]/g',
    breaks: 'A title ends the script that holds it.',
    tests: ['apps/web/present/escape.test.ts'],
  },
  {
    file: 'apps/cms/src/read-model/to-site.ts',
    from: "replace(/\\/+$/, '')",
    to: "replace(/^\\/+/, '')",
    breaks: 'Addresses of the site have two slashes.',
    tests: ['apps/cms/src/read-model/to-site.test.ts'],
  },
  {
    file: 'apps/cms/src/read-model/to-site.ts',
    from: 'filter(({ url }) => isSafeLink(url))',
    to: 'filter(() => true)',
    breaks: 'The foot of every page has a link that runs code.',
    tests: ['apps/cms/src/read-model/to-site.test.ts'],
  },
  {
    file: 'apps/cms/src/documents/load-together.ts',
    from: '{ cache: false }',
    to: '{ batch: false, cache: false }',
    breaks: 'Each row of a table asks the database by itself.',
    tests: ['apps/cms/tests/search/table.test.ts'],
  },
  {
    file: 'apps/cms/src/search/condition.ts',
    from: "'sequence', 'directors', 'image.originalName'",
    to: "'sequence', 'image.originalName'",
    breaks: 'The table of montages does not find a director.',
    tests: ['apps/cms/tests/search/table.test.ts'],
  },
  {
    file: 'apps/cms/src/search/filter-montages.ts',
    from: '[isDraft, { id: { not_in: changed } }]',
    to: '[isDraft]',
    breaks: 'The saved filter of drafts shows montages that readers have.',
    tests: ['apps/cms/tests/search/table.test.ts'],
  },
  {
    file: 'apps/cms/src/search/filter-montages.ts',
    from: '{ and: [{ image: { exists: true } }, {',
    to: '{ and: [{',
    breaks: 'A montage without an image misses a credit.',
    tests: ['apps/cms/tests/search/table.test.ts'],
  },
]
