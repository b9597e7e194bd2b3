import { type RefObject, useMemo } from 'react'

import { countRows, type Row } from '../arrange-threads.ts'
import { targetInRow } from '../passages/target-at.ts'
import { useCommentState, useCommentsStore } from '../use-comments.ts'

/** For the desk: the open threads of all rows in one map, null until they are loaded; and what the button of a row does. */
export function useRowComments(list: RefObject<HTMLElement | null>, rows: readonly Row[]) {
  const store = useCommentsStore()
  const comments = useCommentState(({ comments }) => comments)
  const counts = useMemo(() => comments && countRows(comments, rows), [comments, rows])
  const open = (id: string) => {
    const row = list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)
    if (row) store?.open(targetInRow(row, id), counts?.has(id))
  }
  return { counts, open }
}
