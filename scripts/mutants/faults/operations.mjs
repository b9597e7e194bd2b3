/**
 * What operators are told: readiness, metrics, ids of requests, the log of requests.
 * @type {import('../fault.mjs').Fault[]}
 */
export const faults = [
  {
    file: 'apps/cms/src/operations/ready.ts',
    from: 'return missing.length === 0 && unknown.length === 0',
    to: 'return missing.length === 0',
    breaks: 'A process that is older than its database calls itself ready.',
    tests: ['apps/cms/tests/operations/ready.test.ts'],
  },
  {
    file: 'apps/cms/src/operations/ready.ts',
    from: "await inTrialTransaction(req, () => payload.db.create({ collection: 'payload-kv', data: { data: {}, key: randomUUID() }, req }))",
    to: "await payload.db.create({ collection: 'payload-kv', data: { data: {}, key: randomUUID() } })",
    breaks: 'Each look at the readiness leaves a row in the database.',
    tests: ['apps/cms/tests/operations/ready.test.ts'],
  },
  {
    file: 'apps/cms/src/every.ts',
    from: 'const hangs = !mayTakeLong && runsSince !== null',
    to: 'const hangs = runsSince !== null',
    breaks: 'The CMS is not ready while it encodes many images.',
    tests: ['apps/cms/src/every.test.ts'],
  },
  {
    file: 'apps/cms/src/operations/health.ts',
    from: 'const isKnown = user !== null ||',
    to: 'const isKnown = true ||',
    breaks: 'Strangers learn the version.',
    tests: ['apps/cms/tests/operations/health.test.ts'],
  },
  {
    file: 'packages/types/src/server/bearer.mjs',
    from: "return token !== '' && timingSafeEqual",
    to: 'return timingSafeEqual',
    breaks: 'Without a token, whoever sends none reads the metrics.',
    tests: ['packages/types/src/server/bearer.test.ts'],
  },
  {
    file: 'packages/types/src/server/request-id.mjs',
    from: 'const ofProxy = trustedProxies > 0 ?',
    to: 'const ofProxy = trustedProxies >= 0 ?',
    breaks: 'A stranger chooses the id of a request.',
    tests: ['packages/types/src/server/request-id.test.ts'],
  },
  {
    file: 'packages/types/src/server/request-id.mjs',
    from: "return id && proof && timingSafeEqual(Buffer.from(proof, 'hex'), proofOf(id, secret)) ? id : null",
    to: 'return id && proof ? id : null',
    breaks: 'A stranger takes the id of a publish.',
    tests: ['packages/types/src/server/request-id.test.ts'],
  },
  {
    file: 'packages/types/src/server/request-log.mjs',
    from: ".replace(beforeSecret, '$1…')",
    to: '',
    breaks: 'Tickets of previews stand in the log.',
    tests: ['packages/types/src/server/request-log.test.ts'],
  },
  {
    file: 'apps/cms/src/delivery/run.ts',
    from: 'env.announceSecret, requestOf(Object.values(pages))',
    to: 'env.announceSecret',
    breaks: 'An announcement cannot be found by the id of its publish.',
    tests: ['apps/cms/tests/operations/request-ids.test.ts'],
  },
  {
    file: 'apps/cms/src/database/sqlite/writer-queue.ts',
    from: 'metrics.writersWaiting.dec()',
    to: '',
    breaks: 'The number of waiting writers only rises.',
    tests: ['apps/cms/tests/operations/metrics.test.ts'],
  },
  {
    file: 'apps/web/server/answer/answer.mjs',
    from: 'answersOf.store.add(304)',
    to: 'answersOf.store.add(200)',
    breaks: 'Nobody sees how many answers cost no bytes.',
    tests: ['apps/web/server/monitor/metrics.test.ts'],
  },
  {
    file: 'apps/web/server/monitor/health.mjs',
    from: '...(await reasonsOfDisk())',
    to: '',
    breaks: 'Readers are sent to a site that can store no page.',
    tests: ['apps/web/server/handler.test.ts'],
  },
]
