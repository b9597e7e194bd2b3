const handovers = 'apps/cms/src/handovers'
const transitions = ['apps/cms/tests/handovers/transitions.test.ts']
const twoPairs = ['apps/cms/tests/handovers/two-pairs.test.ts']
const waiting = ['apps/cms/tests/handovers/waiting.test.ts']

/**
 * One person has a review and decides it; where two pairs of eyes are needed, readers get only what was approved.
 * @type {import('../../fault.mjs').Fault[]}
 */
export const faults = [
  {
    file: `${handovers}/transitions.ts`,
    from: "approve: { by: ['taker'],",
    to: "approve: { by: ['taker', 'other editor'],",
    breaks: 'Two editors decide the same review.',
    tests: transitions,
  },
  {
    file: `${handovers}/transitions.ts`,
    from: 'isEditor && parties?.askedById !== user.id',
    to: 'isEditor',
    breaks: 'An editor approves what she asked others to read.',
    tests: transitions,
  },
  {
    file: `${handovers}/follow-saves.ts`,
    from: "if (handover.state === 'approved')",
    to: "if (handover.state === 'taken')",
    breaks: 'An approval outlives an edit.',
    tests: transitions,
  },
  {
    file: `${handovers}/change-handover.ts`,
    from: 'request.revision !== null && request.revision !== doc.revision',
    to: 'request.revision === null',
    breaks: 'An editor approves words that she never saw.',
    tests: transitions,
  },
  {
    file: `${handovers}/change-handover.ts`,
    from: 'approvedContent: isOwn ? null : fingerprintOf(doc)',
    to: 'approvedContent: fingerprintOf(doc)',
    breaks: 'An approval of one’s own words counts once the setting is on.',
    tests: twoPairs,
  },
  {
    file: `${handovers}/pass-approval.ts`,
    from: '{ approvedContent: { equals: content } }',
    to: '{ approvedContent: { exists: true } }',
    breaks: 'After one approval, anything goes live.',
    tests: twoPairs,
  },
  {
    file: `${handovers}/pass-approval.ts`,
    from: 'fingerprintOf({ ...now, ...noteOf(now, req) })',
    to: 'fingerprintOf(now)',
    breaks: 'An approved list with a note on its new order cannot go live.',
    tests: twoPairs,
  },
  {
    file: `${handovers}/reviews-waiting-for.ts`,
    from: '{ askedById: { not_equals: id } },',
    to: '',
    breaks: 'The first screen asks people to review their own work.',
    tests: waiting,
  },
]
