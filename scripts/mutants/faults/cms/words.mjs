const cms = 'apps/cms/src'
const tests = 'apps/cms/tests'
const revisions = [`${tests}/revisions/lists.test.ts`, `${tests}/revisions/other-documents.test.ts`]
const presence = [`${tests}/presence/presence.test.ts`]

/** What keeps an editor's words from another's. @type {import('../../fault.mjs').Fault[]} */
export const faults = [
  {
    file: 'apps/cms/src/revisions/require-revision.ts',
    from: "const notContent = new Set(['_status', 'deletedAt'])",
    to: "const notContent = new Set(['_status'])",
    breaks: 'A list cannot be put into the trash.',
    tests: revisions,
  },
  {
    file: 'apps/cms/src/revisions/require-revision.ts',
    from: "if (operation === 'update') requireRevisionIn(args, global.slug, overrideAccess, req)",
    to: '',
    breaks: 'A script overwrites the settings of the site in silence.',
    tests: revisions,
  },
  {
    file: 'apps/cms/src/revisions/require-revision.ts',
    from: '(isBulk && !collection.versions?.drafts)',
    to: 'isBulk && collection.versions?.drafts',
    breaks: 'Many images cannot be changed at once.',
    tests: revisions,
  },
  {
    file: `${cms}/revisions/next-revision.ts`,
    from: 'draft: true,',
    to: 'draft: false,',
    breaks: 'A save overwrites a draft that somebody saved meanwhile.',
    tests: revisions,
  },
  {
    file: `${cms}/revisions/next-revision.ts`,
    from: 'given === newest || isRestoringVersion.get(req)) return',
    to: 'given === newest) return',
    breaks: 'An older version cannot be put back.',
    tests: revisions,
  },
  {
    file: `${cms}/presence/presence-endpoint.ts`,
    from: '{ and: [{ window: { equals: window } }, { person: { equals: user.id } }] }',
    to: '{ window: { equals: window } }',
    breaks: 'Somebody makes a colleague leave a document.',
    tests: presence,
  },
  {
    file: `${cms}/presence/presence-endpoint.ts`,
    from: '{ seenAt: { greater_than: oldest() } }',
    to: '{ seenAt: { exists: true } }',
    breaks: 'A browser that crashed is in a document for ever.',
    tests: presence,
  },
  {
    file: `${cms}/presence/presence-endpoint.ts`,
    from: 'await removeOld(payload)',
    to: '',
    breaks: 'Windows that crashed are kept for ever.',
    tests: presence,
  },
  {
    file: `${cms}/presence/others-in.ts`,
    from: 'person !== me && ',
    to: '',
    breaks: 'An editor is told that they are in the document themselves.',
    tests: [`${cms}/presence/others-in.test.ts`],
  },
]
