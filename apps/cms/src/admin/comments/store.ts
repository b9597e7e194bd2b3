import type { ShownComment } from '../../comments/read-comments.ts'

/** Where somebody begins a comment: an anchor, the words that they selected there, and the name of the entry if it is one. */
export type Target = { anchor: string; quote: string; subject: string | null }

/** `at`: the anchor that is shown first. `writing`: where a new comment is begun. */
type Panel = { at: string | null; isOpen: boolean; opener: HTMLElement | null; writing: Target | null }

export type CommentsState = {
  /** Null until they are loaded. */
  comments: ShownComment[] | null
  /** The open threads at each anchor. */
  counts: ReadonlyMap<string, number>
  panel: Panel
}

const closed: Panel = { at: null, isOpen: false, opener: null, writing: null }
const none: CommentsState = { comments: null, counts: new Map(), panel: closed }

/** The comments of one document, shared by the parts of its form. They are no children of a component of ours, so that no context reaches them. */
export class CommentsStore {
  #listeners = new Set<() => void>()
  state = none

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  setComments(comments: ShownComment[]): void {
    if (JSON.stringify(comments) === JSON.stringify(this.state.comments)) return
    this.#set({ comments, counts: openByAnchor(comments) })
  }

  /** Shows the threads at the target, or begins one where there is none, or where words are quoted. */
  open(target: Target | null, hasThreads = this.state.counts.has(target?.anchor ?? '')): void {
    const isShown = hasThreads && !target?.quote
    const opener = document.activeElement instanceof HTMLElement ? document.activeElement : null
    this.#set({ panel: { at: target?.anchor ?? null, isOpen: true, opener, writing: isShown ? null : target } })
  }

  /** Begins a comment in the open panel; null ends it, and shows where it stands. */
  write(writing: Target | null): void {
    this.#set({ panel: { ...this.state.panel, at: (writing ?? this.state.panel.writing)?.anchor ?? null, writing } })
  }

  close(): void {
    this.#set({ panel: closed })
  }

  #set(change: Partial<CommentsState>): void {
    this.state = { ...this.state, ...change }
    for (const listener of this.#listeners) listener()
  }
}

function openByAnchor(comments: ShownComment[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const comment of comments) if (isOpenThread(comment)) counts.set(comment.anchor, (counts.get(comment.anchor) ?? 0) + 1)
  return counts
}

/** All open threads. */
export const countOpen = ({ counts }: CommentsState): number => [...counts.values()].reduce((sum, each) => sum + each, 0)

const isOpenThread = ({ answers, settledBy }: ShownComment): boolean => answers === null && settledBy === null

const stores = new Map<string, CommentsStore>()

/** @param document its path in the API, such as `/lists/<id>` */
export function storeOf(document: string): CommentsStore {
  const store = stores.get(document) ?? new CommentsStore()
  stores.set(document, store)
  return store
}
