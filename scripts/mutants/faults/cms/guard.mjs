const guard = 'apps/cms/src/guard'
const access = 'apps/cms/src/access'
const strangers = ['apps/cms/tests/guard/strangers.test.ts']
const writeRequests = ['apps/cms/tests/access/montages.test.ts']
const accounts = ['apps/cms/tests/users/accounts.test.ts']

/** @type {import('../../fault.mjs').Fault[]} */
export const faults = [
  {
    file: `${guard}/closed-to-strangers.ts`,
    from: 'if (!signedIn && !openToAll',
    to: "if (!signedIn && request.method !== 'GET' && !openToAll",
    breaks: 'Strangers learn what there is by what they are refused.',
    tests: strangers,
  },
  {
    file: `${guard}/closed-to-strangers.ts`,
    from: 'return user !== null',
    to: 'return true',
    breaks: 'A token that has ended opens the CMS.',
    tests: strangers,
  },
  {
    file: `${guard}/closed-to-strangers.ts`,
    from: 'Object.values(questionPaths).map(',
    to: 'Object.values({}).map(',
    breaks: 'The site is a stranger, and no page is made.',
    tests: strangers,
  },
  {
    file: 'apps/cms/src/content/media.ts',
    from: '    read: isSignedIn,',
    to: '    read: () => true,',
    breaks: 'Behind the door, images are for anybody, with all that they say.',
    tests: strangers,
  },
  {
    file: `${guard}/guard-writes.ts`,
    from: "operation !== 'delete' && draft && status !== 'published' && !data.deletedAt",
    to: "operation !== 'delete' && status !== 'published' && !data.deletedAt",
    breaks: 'A writer unpublishes a list.',
    tests: writeRequests,
  },
  {
    file: `${guard}/guard-writes.ts`,
    from: "draft && status !== 'published' && !data.deletedAt",
    to: "draft && status !== 'published'",
    breaks: 'A writer makes a document that lies in the trash.',
    tests: ['apps/cms/tests/access/beyond-the-table.test.ts'],
  },
  {
    file: 'apps/cms/src/access/own-drafts.ts',
    from: 'if (await wasPublic(collection, id, req)) return false',
    to: 'if (id === null) return false',
    breaks: 'A writer trashes a page that readers have.',
    tests: ['apps/cms/tests/access/own-drafts.test.ts'],
  },
  {
    file: `${guard}/guard-writes.ts`,
    from: "!['create', 'update', 'delete', 'restoreVersion'].includes(operation)",
    to: "!['create', 'update', 'delete'].includes(operation)",
    breaks: 'A writer publishes an old version by putting it back.',
    tests: writeRequests,
  },
  {
    file: `${guard}/guard-writes.ts`,
    from: "if (operation === 'update' && !draft && status === undefined && !isTrashOrBack) {",
    to: "if (operation === 'update' && !draft && status === null && !isTrashOrBack) {",
    breaks: 'An update that says nothing of the status changes what readers have.',
    tests: writeRequests,
  },
  {
    file: `${access}/self-or-admin.ts`,
    from: "req.user.role === 'admin' ? true",
    to: "req.user.role !== 'writer' ? true",
    breaks: 'Editors change the accounts of admins.',
    tests: accounts,
  },
  {
    file: 'apps/cms/src/access/require-user.ts',
    from: 'if (!mayPublish(req)) throw',
    to: 'if (!req.user) throw',
    breaks: 'Writers schedule publications.',
    tests: ['apps/cms/tests/schedules/scheduling.test.ts', 'apps/cms/tests/delivery/deliveries.test.ts'],
  },
  {
    file: `${access}/may-write.ts`,
    from: "data?._status !== 'published' || mayPublish(req)",
    to: "data?._status === 'published' || mayPublish(req)",
    breaks: 'Writers cannot save drafts.',
    tests: writeRequests,
  },
  {
    file: 'apps/cms/src/media/require-editor.ts',
    from: 'if (image && (await pagesShowing(image, req)).length === 0) return',
    to: 'if (image) return',
    breaks: 'A writer changes an image that readers see.',
    tests: ['apps/cms/tests/access/beyond-the-table.test.ts'],
  },
  {
    file: 'apps/cms/src/content/fields/entries.ts',
    from: 'access: { create: isEditorField, update: isEditorField },',
    to: 'access: { create: isEditorField },',
    breaks: 'A writer changes the ranking.',
    tests: ['apps/cms/tests/gate/publishing-gate.test.ts'],
  },
  {
    file: 'apps/cms/src/documents/other-with-slug.ts',
    from: 'for (const draft of [false, true]) {',
    to: 'for (const draft of [true]) {',
    breaks: 'Two published documents have one address.',
    tests: ['apps/cms/tests/content/slugs.test.ts'],
  },
  {
    file: 'apps/cms/src/content/fields/slug.ts',
    from: '? Boolean(value) :',
    to: '? true :',
    breaks: 'A film with a Japanese title alone is published without an address, and keeps the pages beside it from readers.',
    tests: ['apps/cms/tests/content/slugs.test.ts'],
  },
  {
    file: 'apps/cms/src/guard/query-faults.ts',
    from: "name === 'in' || name === 'not_in' ?",
    to: "name === 'in' ?",
    breaks: 'On MongoDB a filter that compares with no values deletes all people.',
    tests: ['apps/cms/tests/guard/malformed.test.ts'],
  },
]
