/**
 * The site answers: the CMS, browsers and whoever shows a list elsewhere.
 * @type {import('../../fault.mjs').Fault[]}
 */
export const faults = [
  {
    file: 'apps/web/data/read-signed.ts',
    from: 'return isSigned(body, signature, env.announceSecret, purpose)',
    to: 'return signature',
    breaks: 'Anybody can have pages rendered.',
    tests: ['apps/web/tests/api/announce.test.ts'],
  },
  {
    file: 'apps/web/pages/api/announce.ts',
    from: "if (isReplay(read.signature)) return response.status(409).json({ error: 'This announcement came before.' })",
    to: '',
    breaks: 'Whoever overhears an announcement can send it again.',
    tests: ['apps/web/tests/api/announce.test.ts'],
  },
  {
    file: 'apps/web/pages/api/announce.ts',
    from: 'if (invalidPaths.length > 0)',
    to: 'if (invalidPaths.length > 1)',
    breaks: 'An address that is no page is asked for.',
    tests: ['apps/web/tests/api/announce.test.ts'],
  },
  {
    file: 'apps/web/pages/api/announce.ts',
    from: '.length === 0 ? 200 : 502',
    to: '.length === 0 ? 200 : 200',
    breaks: 'The CMS takes a page that failed for live, and drops it.',
    tests: ['apps/web/tests/api/announce.test.ts'],
  },
  {
    file: 'apps/web/pages/api/announce.ts',
    from: 'if (!env.rendersEachTime) await freshenFilesOf(answer, pages)',
    to: '',
    breaks: 'Feeds and sitemap are a day behind.',
    tests: ['apps/web/tests/api/announce.test.ts'],
  },
  {
    file: 'apps/web/pages/api/announce.ts',
    from: 'delete answer.serves[path]',
    to: '',
    breaks: 'A page is told to be served and to have failed.',
    tests: ['apps/web/tests/api/announce.test.ts'],
  },
  {
    file: 'apps/web/data/read-body.ts',
    from: 'length > maxBytes',
    to: 'chunks.length > maxBytes',
    breaks: 'Anybody can fill the memory with one request.',
    tests: ['apps/web/tests/api/announce.test.ts'],
  },
  {
    file: 'apps/web/pages/api/oembed.ts',
    from: 'page?.site.address === undefined || !isAt(oembedRequest.host, page.site.address)',
    to: 'page?.site.address === undefined',
    breaks: 'The site speaks for addresses of others.',
    tests: ['apps/web/tests/api/oembed.test.ts'],
  },
  {
    file: 'apps/web/pages/api/oembed.ts',
    from: "response.setHeader('Cache-Control', 'no-store').setHeader('Retry-After', '30')",
    to: "response.setHeader('Retry-After', '30')",
    breaks: 'An outage is remembered by whoever asked in it.',
    tests: ['apps/web/tests/api/oembed.test.ts'],
  },
  {
    file: 'apps/web/env.ts',
    from: "['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host",
    to: 'host',
    breaks: 'A site that listens on all addresses cannot reach itself on some systems.',
    tests: ['apps/web/env.test.ts', 'apps/web/regenerate/heal.test.ts'],
  },
  {
    file: 'apps/web/env.ts',
    from: 'env.announceSecret.length < 32',
    to: 'env.announceSecret.length < 1',
    breaks: 'The site starts with a secret that can be guessed.',
    tests: ['apps/web/env.test.ts'],
  },
  {
    file: 'apps/web/modules/seen-store.ts',
    from: '    reread()\n    for',
    to: '    for',
    breaks: 'A tick in one tab undoes those of another.',
    tests: ['apps/web/modules/seen-store.test.ts'],
  },
]
