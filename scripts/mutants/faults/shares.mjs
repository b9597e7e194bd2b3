const shares = 'apps/cms/src/shares'
const opening = ['apps/cms/tests/shares/opening.test.ts']
const sharing = ['apps/cms/tests/shares/sharing.test.ts']
const question = ['apps/cms/tests/shares/share-question.test.ts']
const served = ['apps/web/server/shared-previews.test.ts']

/** @type {import('../fault.mjs').Fault[]} */
export const faults = [
  {
    file: `${shares}/make-share.ts`,
    from: 'hash: hashOf(token)',
    to: 'hash: token',
    breaks: 'Whoever reads a backup of the database opens every draft that was shared.',
    tests: sharing,
  },
  {
    file: `${shares}/make-share.ts`,
    from: 'if (!(await mayShare(collection, id, req)))',
    to: 'if (!req.user)',
    breaks: 'A writer gives the drafts of others to strangers.',
    tests: sharing,
  },
  {
    file: `${shares}/may-share.ts`,
    from: 'return mayWritersShare && areOwnDrafts',
    to: 'return areOwnDrafts',
    breaks: 'Writers share drafts though the site’s settings do not allow it.',
    tests: sharing,
  },
  {
    file: `${shares}/revoke.ts`,
    from: 'const own: Where[] = mayPublish(req) ? [] : ',
    to: 'const own: Where[] = mayPublish(req) ? [] : req.user ? [] : ',
    breaks: 'A writer ends the links that editors made.',
    tests: sharing,
  },
  {
    file: `${shares}/shares.ts`,
    from: "{ name: 'hash', type: 'text', access: unread,",
    to: "{ name: 'hash', type: 'text',",
    breaks: 'The hashes of links stand in the API.',
    tests: sharing,
  },
  {
    file: `${shares}/why-ended.ts`,
    from: 'if (!user) return',
    to: 'if (!by) return',
    breaks: 'The links of somebody who has left go on, or fail.',
    tests: opening,
  },
  {
    file: `${shares}/why-ended.ts`,
    from: 'if (!(await mayShare(collection, document, req)))',
    to: 'if (!req.user)',
    breaks: 'The links of an editor go on after she was made a writer.',
    tests: opening,
  },
  {
    file: `${shares}/why-ended.ts`,
    from: 'if (isPaused)',
    to: 'if (isPaused && !by)',
    breaks: 'Pausing all links pauses none.',
    tests: opening,
  },
  {
    file: `${shares}/open-share.ts`,
    from: 'opened: { $inc: 1 }',
    to: 'opened: 1',
    breaks: 'A link is opened once, however often.',
    tests: opening,
  },
  {
    file: `${shares}/take-copy.ts`,
    from: '    draft: true,\n',
    to: '',
    breaks: 'A fixed link shows the public montages and not the drafts of them.',
    tests: opening,
  },
  {
    file: `${shares}/shared-document.ts`,
    from: 'if (!copy || !newest) return newest',
    to: 'if (newest) return newest',
    breaks: 'A fixed link follows the draft.',
    tests: question,
  },
  {
    file: `${shares}/share-endpoint.ts`,
    from: 'if (counts) await',
    to: 'await',
    breaks: 'A link counts as opened when a program makes a card of it.',
    tests: question,
  },
  {
    file: 'apps/web/data/share.ts',
    from: "headers['x-montage-opened'] === 'yes'",
    to: "headers['x-montage-opened'] !== undefined",
    breaks: 'Each card that a chat makes of a link counts as a person.',
    tests: ['apps/web/data/share.test.ts'],
  },
  {
    file: 'apps/web/server/answer/headers.mjs',
    from: 'const isInAdmin = isPreview && !sharedPreview.test(path)',
    to: 'const isInAdmin = isPreview',
    breaks: 'A page of others can open a shared preview and reach into its window.',
    tests: ['apps/web/server/answer/headers.test.ts'],
  },
  {
    file: 'apps/web/server/shared-previews.mjs',
    from: "request.headers['x-montage-opened'] = isOpening(request) ? 'yes' : 'no'",
    to: "request.headers['x-montage-opened'] ??= isOpening(request) ? 'yes' : 'no'",
    breaks: 'A stranger decides whether a look counts.',
    tests: served,
  },
  {
    file: 'apps/web/server/shared-previews.mjs',
    from: "method === 'GET' && agent !== '' && !isbot(agent)",
    to: "method === 'GET' && agent !== ''",
    breaks: 'A link counts as opened as soon as a chat shows a card of it.',
    tests: served,
  },
]
