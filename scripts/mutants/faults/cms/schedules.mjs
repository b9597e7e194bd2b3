const schedules = 'apps/cms/src/schedules'
const due = ['apps/cms/tests/schedules/due.test.ts']
const firing = ['apps/cms/tests/schedules/running.test.ts']
const scheduling = ['apps/cms/tests/schedules/scheduling.test.ts']
const ofMontages = ['apps/cms/tests/schedules/montages.test.ts']

/** @type {import('../../fault.mjs').Fault[]} */
export const faults = [
  {
    file: 'apps/cms/src/schedules/schedule-request.ts',
    from: "typeof at === 'string' && isoMoment.test(at) ? at",
    to: "typeof at === 'string' ? at",
    breaks: 'A list goes live hours off, by the zone of the server.',
    tests: scheduling,
  },
  {
    file: `${schedules}/carry-out.ts`,
    from: 'await actAs(schedule, req)',
    to: '',
    breaks: 'A list is published by somebody who may publish no longer.',
    tests: firing,
  },
  {
    file: `${schedules}/carry-out.ts`,
    from: 'await updateOthers(target, req)',
    to: '',
    breaks: 'The withdrawal that was scheduled with a publication is refused.',
    tests: firing,
  },
  {
    file: 'apps/cms/src/schedules/run-schedule.ts',
    from: '!(error instanceof APIError) || error.status >= 500',
    to: '!(error instanceof APIError)',
    breaks: 'A schedule that met a busy database is refused for good.',
    tests: due,
  },
  {
    file: 'apps/cms/src/schedules/run-due-schedules.ts',
    from: "sort: 'at',",
    to: "sort: '-at',",
    breaks: 'After a night without the server, a list is withdrawn before it is published.',
    tests: due,
  },
  {
    file: 'apps/cms/src/schedules/run-due-schedules.ts',
    from: 'at: { less_than_equal: new Date().toISOString() }',
    to: 'at: { greater_than_equal: new Date(0).toISOString() }',
    breaks: 'A list goes live as soon as it is scheduled.',
    tests: due,
  },
  {
    file: 'apps/cms/src/schedules/run-due-schedules.ts',
    from: 'if (!lastFailures.has(failure)) payload.logger',
    to: 'payload.logger',
    breaks: 'A schedule that cannot be carried out fills the log.',
    tests: due,
  },
  {
    file: 'apps/cms/src/schedules/store-schedule.ts',
    from: 'others.some(({ at }) => at < plan.at)',
    to: 'others.some(({ at }) => at > plan.at)',
    breaks: 'A withdrawal is taken that comes before the publication.',
    tests: scheduling,
  },
  {
    file: 'apps/cms/src/schedules/publish-copies.ts',
    from: 'if (newest.updatedAt === savedAt) return',
    to: '',
    breaks: 'A list that went live has a draft on top that nobody made.',
    tests: firing,
  },
  {
    file: 'apps/cms/src/schedules/publish-copies.ts',
    from: 'copy.editionNote !== later.editionNote) return {}',
    to: 'copy.editionNote === later.editionNote) return {}',
    breaks: 'The reason why a list moved is printed with the next order again.',
    tests: firing,
  },
  {
    file: `${schedules}/refuse-conflicts.ts`,
    from: "if (action === 'unpublish' && now === '')",
    to: 'if (false)',
    breaks: 'A list that readers never had is noted as withdrawn from them.',
    tests: firing,
  },
  {
    file: `${schedules}/refuse-conflicts.ts`,
    from: "before ?? ''",
    to: 'now',
    breaks: 'A schedule overwrites what was published since.',
    tests: firing,
  },
  {
    file: `${schedules}/schedules-of-document.ts`,
    from: 'schedule === next && conflict',
    to: 'conflict',
    breaks: 'A withdrawal is said to be refused, though the publication before it is.',
    tests: firing,
  },
  {
    file: `${schedules}/schedule-document.ts`,
    from: 'await check(new Set())',
    to: '',
    breaks: 'A list is scheduled for a day on which its images may not be shown.',
    tests: scheduling,
  },
  {
    file: `${schedules}/schedules-of-document.ts`,
    from: 'isDismissed: { not_equals: true }',
    to: 'isDismissed: { not_equals: null }',
    breaks: 'A refusal is shown after it was dismissed.',
    tests: scheduling,
  },
  {
    file: 'apps/cms/src/schedules/finish-schedule.ts',
    from: "{ and: [{ id: { equals: id } }, { state: { equals: 'waiting' } }] }",
    to: '{ id: { equals: id } }',
    breaks: 'A schedule that was carried out is cancelled.',
    tests: scheduling,
  },
  {
    file: `${schedules}/take-copies.ts`,
    from: "if (montage._status === 'published')",
    to: "if (montage._status === 'draft' && montage.deletedAt)",
    breaks: 'A montage that was published meanwhile is scheduled as a draft.',
    tests: scheduling,
  },
  {
    file: `${schedules}/schedule-document.ts`,
    from: "if (live !== '') await withdraw(target, trial)",
    to: '',
    breaks: 'The withdrawal of a montage that a public list shows is taken, and fails at its time.',
    tests: ofMontages,
  },
  {
    file: `${schedules}/schedule-document.ts`,
    from: "imageObstaclesOf(doc.image, req, { at, path: 'image' })",
    to: "imageObstaclesOf(doc.image, req, { at: new Date(), path: 'image' })",
    breaks: 'A montage is scheduled for a day on which its image may not be shown.',
    tests: ofMontages,
  },
  {
    file: 'apps/cms/src/dashboard/read-dashboard.ts',
    from: "ids: scheduled('montages')",
    to: 'ids: []',
    breaks: 'The calendar says of a montage that it is in the trash.',
    tests: ofMontages,
  },
]
