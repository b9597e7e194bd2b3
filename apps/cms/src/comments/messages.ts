import { type CommentAction, minutesToEdit } from './transitions.ts'

export const messages = {
  changedMeanwhile: 'Somebody changed or answered this comment after you opened it. Look again.',
  done: {
    write: 'Your comment is there.',
    answer: 'Your answer is there.',
    edit: 'Changed.',
    delete: 'Deleted.',
    settle: 'Settled.',
    reopen: 'Open again.',
  } satisfies Record<CommentAction, string>,
  gone: 'This comment is not there any more.',
  isAnswered: 'Others have answered this, so it stays. An editor can settle it.',
  refused: {
    answer: 'Answer the first comment of a thread.',
    edit: `Only its author changes a comment, in the first ${minutesToEdit} minutes. Write another one instead.`,
    delete: 'Only its author deletes a comment.',
    settle: 'Settling is for editors and admins.',
    reopen: 'Opening again is for editors and admins; an answer opens it, too.',
  } satisfies Record<Exclude<CommentAction, 'write'>, string>,
  standsOtherwise: 'Somebody settled or opened this meanwhile, or it is an answer: a thread is answered, settled and opened as a whole.',
  unsavedEntry: 'This entry is not in the list as it was saved last. Save the list, then comment on it.',
}
