const pages = ['apps/web/tests/languages.test.tsx']
const words = ['apps/web/words/words.test.ts']
const announced = ['apps/cms/tests/publishing/announced-pages.test.ts']

/** Pages in several languages. @type {import('../fault.mjs').Fault[]} */
export const faults = [
  {
    file: 'apps/cms/src/addresses/appearances-of-list.ts',
    from: 'titleOf(list), list.language]',
    to: 'titleOf(list)]',
    breaks: 'A link to a list goes on naming the language that the list had.',
    tests: announced,
  },
  {
    file: 'apps/cms/src/read-model/to-site.ts',
    from: "language: language ?? 'en',",
    to: "language: 'en',",
    breaks: 'The site stays English, whatever language it is given.',
    tests: announced,
  },
  {
    file: 'apps/web/words/languages.ts',
    from: 'words: hasWords(page) ? page : site',
    to: 'words: site',
    breaks: 'A list in German is set between English words.',
    tests: [...pages, ...words],
  },
  {
    file: 'apps/web/words/plural.ts',
    from: 'forms[rules.select(count)]',
    to: 'forms.other',
    breaks: 'There is “1 films”.',
    tests: words,
  },
  {
    file: 'apps/web/components/words/own.tsx',
    from: 'if (page === words) return children',
    to: 'if (page) return children',
    breaks: 'English words on an Arabic page are read aloud as Arabic.',
    tests: pages,
  },
  {
    file: 'apps/web/components/words/written.ts',
    from: 'inLanguage(language ?? site)',
    to: 'inLanguage(language ?? page)',
    breaks: 'On a page in Greek a list in the language of the site is called Greek.',
    tests: pages,
  },
  {
    file: 'apps/web/present/day-in-words.ts',
    from: 'new Intl.DateTimeFormat(locale,',
    to: "new Intl.DateTimeFormat('en-GB',",
    breaks: 'A German page has English months.',
    tests: pages,
  },
  {
    file: 'apps/web/feeds/site-feed.ts',
    from: 'languagesOf(site, { language }).page',
    to: 'languagesOf(site).page',
    breaks: 'The feed of the site calls every list English.',
    tests: pages,
  },
  {
    file: 'apps/web/share-picture/letters.ts',
    from: 'plain.toLocaleUpperCase(language)',
    to: 'plain.toUpperCase()',
    breaks: 'A share picture spells a Turkish title wrong.',
    tests: ['apps/web/share-picture/letters.test.ts'],
  },
  {
    file: 'apps/web/pages/404.tsx',
    from: 'newest ? languagesOf(newest.site) : lastSiteLanguages()',
    to: 'languagesOf(newest?.site)',
    breaks: 'Before the front of a German site is stored, a missing page is said to be so in English.',
    tests: ['apps/web/tests/languages.test.tsx'],
  },
  {
    file: 'apps/web/components/preview/strip.tsx',
    from: '{...attributesOf(languages.words)}',
    to: '{...attributesOf(languages.page)}',
    breaks: 'The strip above the preview of an Arabic list runs from right to left in German.',
    tests: ['apps/web/tests/languages.test.tsx'],
  },
  {
    file: 'apps/web/components/preview/way.tsx',
    from: '<span {...attributesOf(english.page)}>',
    to: '<span>',
    breaks: 'A screen reader speaks the English reasons of the gate with German sounds.',
    tests: ['apps/web/tests/languages.test.tsx'],
  },
  {
    file: 'apps/web/components/preview/views.tsx',
    from: 'label: words.draft',
    to: "label: 'The draft'",
    breaks: 'A link of the strip above a preview is English on every site.',
    tests: ['apps/web/tests/every-word.test.tsx'],
  },
  {
    file: 'apps/web/components/pieces/picture-figure.tsx',
    from: ')}{\' \'}\n      <span className="picture-credit"',
    to: ')}\n      <span className="picture-credit"',
    breaks: 'In a page that runs from right to left, the credit of a picture sticks to its caption.',
    tests: ['apps/web/components/pieces/picture-figure.test.tsx'],
  },
  {
    file: 'apps/web/components/indexes/index-frame.tsx',
    from: '<h1 dir="auto">',
    to: '<h1>',
    breaks: 'The name of a topic in Arabic runs in the direction of the page.',
    tests: ['apps/web/components/topics/topics.test.tsx'],
  },
]
