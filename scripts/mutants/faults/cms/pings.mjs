const tests = ['apps/cms/tests/pings/pings.test.ts', 'apps/cms/tests/pings/refused-pings.test.ts']

/** @type {import('../../fault.mjs').Fault[]} */
export const faults = [
  {
    file: 'apps/cms/src/delivery/run.ts',
    from: 'fault === null || !paths.includes(path)',
    to: 'true',
    breaks: 'A search engine fetches a page before it is live, and keeps the old one.',
    tests,
  },
  {
    file: 'apps/cms/src/pings/index-now.ts',
    from: 'Math.ceil((now + 1) / minuteInMs) * minuteInMs',
    to: 'now',
    breaks: 'A search engine gets a request for each publication.',
    tests,
  },
  {
    file: 'apps/cms/src/pings/send-pings.ts',
    from: 'if (await isResting(target, payload, now)) return',
    to: '',
    breaks: 'A search engine that wants fewer requests gets one with the next publication.',
    tests,
  },
  {
    file: 'apps/cms/src/pings/send-pings.ts',
    from: 'Date.parse(createdAt) < now - givenUpAfterMs',
    to: 'false',
    breaks: 'Pings to an engine that is gone wait for ever.',
    tests,
  },
  {
    file: 'apps/cms/src/pings/send-pings.ts',
    from: 'options: { atomic: true }, where }',
    to: 'options: { atomic: true }, where: { id: { equals: id } } }',
    breaks: 'Two processes of the CMS tell a search engine the same.',
    tests,
  },
  {
    file: 'apps/cms/src/pings/send-pings.ts',
    from: '  await postpone(target, payload, now)\n',
    to: '',
    breaks: 'After a change of the settings a search engine gets several requests a minute.',
    tests,
  },
  {
    file: 'apps/cms/src/pings/web-sub.ts',
    from: 'sent.push(url)',
    to: '',
    breaks: 'A hub gets the feeds that it took again, with those that it did not.',
    tests,
  },
  {
    file: 'apps/cms/src/pings/record-pings.ts',
    from: 'if (!isReachable(site)) return',
    to: '',
    breaks: 'A search engine is told of pages on the machine of a developer.',
    tests,
  },
  {
    file: 'apps/cms/src/pings/drop-pings-of-old-address.ts',
    from: 'if (doc.address !== previousDoc?.address)',
    to: 'if (false)',
    breaks: 'After its address is mended, a site waits a day for search engines.',
    tests,
  },
  {
    file: 'apps/cms/src/pings/index-now.ts',
    from: 'status >= 400 && status < 500 && status !== 429',
    to: 'status === 403',
    breaks: 'An engine that refuses the address of the site is asked again each minute.',
    tests: ['apps/cms/src/pings/index-now.test.ts'],
  },
  {
    file: 'apps/cms/src/pings/index-now.ts',
    from: 'if (status === 200 || status === 202)',
    to: 'if (status < 400)',
    breaks: 'An engine that has moved is taken for one that was told.',
    tests: ['apps/cms/src/pings/index-now.test.ts'],
  },
  {
    file: 'apps/cms/src/pings/send-pings.ts',
    from: 'if (pings.every(({ lastError }) => lastError !== outcome.fault)) ',
    to: '',
    breaks: 'Each hour of a refusal writes the same line into the log.',
    tests,
  },
]
