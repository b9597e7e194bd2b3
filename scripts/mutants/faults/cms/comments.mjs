const comments = 'apps/cms/src/comments'
const inAdmin = 'apps/cms/src/admin/comments'
/** @type {(name: string) => string[]} */
const tests = (name) => [`apps/cms/tests/comments/${name}.test.ts`]

/**
 * A comment stays where it was put, is changed by those who may, and is told to those whom it concerns.
 * @type {import('../../fault.mjs').Fault[]}
 */
export const faults = [
  {
    file: `${comments}/transitions.ts`,
    from: "settle: { by: 'editor', from: ['open'] }",
    to: "settle: { by: 'user', from: ['open'] }",
    breaks: 'A writer closes the question of an editor.',
    tests: tests('transitions'),
  },
  {
    file: `${comments}/transitions.ts`,
    from: 'now.getTime() - Date.parse(comment.createdAt) < minutesToEdit * 60_000',
    to: 'now.getTime() - Date.parse(comment.createdAt) >= 0',
    breaks: 'What somebody said last week says something else today.',
    tests: tests('transitions'),
  },
  {
    file: `${comments}/change-comment.ts`,
    from: 'if (comment.step !== request.step)',
    to: 'if (comment.step < request.step)',
    breaks: 'An editor settles a thread whose newest answer she has not read.',
    tests: tests('transitions'),
  },
  {
    file: `${comments}/find-place.ts`,
    from: 'entries?.find(({ id }) => id === row)',
    to: 'entries?.[0]',
    breaks: 'A comment stands at a row that was never saved.',
    tests: tests('places'),
  },
  {
    file: `${comments}/tell.ts`,
    from: 'findComments({ answers: { equals: thread.id } }, acting.req)',
    to: 'findComments({ document: { equals: acting.doc.id } }, acting.req)',
    breaks: 'An answer is told to those who wrote in other threads.',
    tests: tests('notices'),
  },
  {
    file: `${inAdmin}/arrange-threads.ts`,
    from: "this.#byRow.get(parsed.row) ?? this.#byMontage.get(montage ?? '')",
    to: 'this.#byRow.get(parsed.row)',
    breaks: 'A scheduled publication puts all comments on entries under those that left.',
    tests: [`${inAdmin}/arrange-threads.test.ts`],
  },
]
