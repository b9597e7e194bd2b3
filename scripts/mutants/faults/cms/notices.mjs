const notices = 'apps/cms/src/notices'
const told = ['apps/cms/tests/notices/notices.test.ts']
const mailed = ['apps/cms/tests/notices/mails.test.ts']

/** @type {import('../../fault.mjs').Fault[]} */
export const faults = [
  {
    file: `${notices}/write-notices.ts`,
    from: 'String(id) !== String(req.user?.id)',
    to: 'true',
    breaks: 'An editor is told of what she does herself.',
    tests: told,
  },
  {
    file: `${notices}/endpoints.ts`,
    from: '{ user: { equals: String(req.user?.id) } }, ',
    to: '',
    breaks: 'Somebody marks the notices of others as seen.',
    tests: told,
  },
  {
    file: 'apps/cms/src/handovers/tell-of-move.ts',
    from: "state === 'approved' ? [] :",
    to: '',
    breaks: 'The asker is told twice of one verdict.',
    tests: told,
  },
  {
    file: `${notices}/send-mails.ts`,
    from: ', { restsUntil: { equals: restsUntil } }',
    to: '',
    breaks: 'Two processes send the same mail.',
    tests: mailed,
  },
  {
    file: `${notices}/send-mails.ts`,
    from: 'if (fault?.isOfServer) return restAll(payload, now)',
    to: 'if (fault) return restAll(payload, now)',
    breaks: 'A box that is full keeps mails from everybody else.',
    tests: mailed,
  },
  {
    file: `${notices}/mail-fault.ts`,
    from: ".replace(/\\S+@\\S+/g, '…')",
    to: '',
    breaks: 'The log and Deliveries tell the addresses of people.',
    tests: mailed,
  },
]
