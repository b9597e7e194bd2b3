const dashboard = ['apps/cms/tests/dashboard/dashboard.test.ts']

/** @type {import('../../fault.mjs').Fault[]} */
export const faults = [
  {
    file: 'apps/cms/src/dashboard/read-documents.ts',
    from: "doc._status === 'draft' ? stored.get(doc.id) : doc",
    to: 'doc',
    breaks: 'The first screen does not say what changed since readers got it.',
    tests: dashboard,
  },
  {
    file: 'apps/cms/src/dashboard/read-dashboard.ts',
    from: '(isEditor || isTheirs(doc))',
    to: 'true',
    breaks: 'A writer is shown the changes of everybody.',
    tests: dashboard,
  },
  {
    file: 'apps/cms/src/dashboard/week.ts',
    from: '(index === 0 && day < key)',
    to: 'false',
    breaks: 'A schedule that is overdue is missing from the week.',
    tests: ['apps/cms/src/dashboard/week.test.ts'],
  },
  {
    file: 'apps/cms/src/search/find-documents.ts',
    from: "draft: collection !== 'media',",
    to: 'draft: false,',
    breaks: 'Ctrl-K finds a list by the title that readers have, and not by its newest.',
    tests: ['apps/cms/tests/search/find-documents.test.ts'],
  },
]
