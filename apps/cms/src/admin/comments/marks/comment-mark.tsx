import type { MouseEvent } from 'react'

import { messages } from '../messages.ts'
import { selectedIn } from '../passages/target-at.ts'
import { useCommentState, useCommentsStore } from '../use-comments.ts'

/** Beside a label: the number of open threads, or a way for the mouse to begin one. The keyboard has a shortcut, so that no field has a stop more. */
export function CommentMark({ anchor, hasPassages, name }: { anchor: string; hasPassages: boolean; name: string }) {
  const count = useCommentState(({ comments, counts }) => (comments ? (counts.get(anchor) ?? 0) : null))
  const store = useCommentsStore()
  if (count === null || !store) return null
  const open = ({ currentTarget }: MouseEvent) => {
    const field = currentTarget.closest('.field-type')
    store.open({ anchor, quote: hasPassages ? selectedIn(field) : '', subject: null })
  }
  const label = count > 0 ? messages.countOn(count, name) : (hasPassages ? messages.commentOnWords : messages.commentOn)(name)
  return (
    <button
      aria-label={label}
      className={`comment-mark${count > 0 ? '' : ' comment-mark--none'}`}
      onClick={open}
      // The words that are selected stay selected.
      onMouseDown={(event) => event.preventDefault()}
      tabIndex={count > 0 ? undefined : -1}
      title={label}
      type="button"
    >
      {count > 0 && count}
    </button>
  )
}
