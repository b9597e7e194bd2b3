import { useEffect, useMemo, useRef } from 'react'

import { useEntries } from '../ranking/desk/form/use-entries.ts'
import { arrangeThreads, Places, threadsOf } from './arrange-threads.ts'
import { CommentSection } from './comment-section.tsx'
import { Composer } from './composer/composer.tsx'
import { messages } from './messages.ts'
import { type NamesInForm, nameOfPlace } from './name-of-place.ts'
import type { Target } from './store.ts'
import { useCommentState, useCommentsStore } from './use-comments.ts'
import { useSend } from './use-send.ts'

/** The threads in the order of the form, those that are settled at the end, and the composer of a new one. */
export function CommentList({ names }: { names: NamesInForm }) {
  const comments = useCommentState(({ comments }) => comments)
  const panel = useCommentState(({ panel }) => panel)
  const store = useCommentsStore()
  const rows = useEntries('entries')
  const box = useRef<HTMLDivElement>(null)
  const places = useMemo(() => new Places(rows), [rows])
  const { open, settled } = useMemo(() => {
    const threads = threadsOf(comments ?? [])
    const order = names.fields.map(({ name }) => name)
    const arranged = (isSettled: boolean) =>
      arrangeThreads(
        threads.filter(({ first }) => (first.settledBy !== null) === isSettled),
        places,
        order,
      )
    return { open: arranged(false), settled: arranged(true) }
  }, [comments, names, places])

  const isLoaded = comments !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: once they are loaded, there is a section to focus.
  useEffect(() => {
    // A composer takes the focus by itself.
    if (!panel || panel.writing) return
    const at = panel.at === null ? null : CSS.escape(panel.at)
    const section = at === null ? null : box.current?.querySelector<HTMLElement>(`:is([data-at="${at}"], [data-at="${at}.note"]) h3`)
    const target = section?.querySelector('button') ?? section ?? box.current?.closest('.comments')?.querySelector<HTMLElement>('h2')
    target?.focus({ preventScroll: true })
    section?.scrollIntoView({ block: 'start' })
  }, [isLoaded, panel])

  if (!comments || !store) return <p className="comments__none">{messages.loading}</p>
  const nameOf = (target: Target) => nameOfPlace(places.of({ anchor: target.anchor, montage: null }), names, target.subject)
  const countSettled = settled.reduce((sum, { threads }) => sum + threads.length, 0)
  return (
    <div className="comments__list" ref={box}>
      {panel?.writing ? (
        <NewThread key={`${panel.writing.anchor} ${panel.writing.quote}`} name={nameOf(panel.writing)} target={panel.writing} />
      ) : (
        <button className="comments__begin" onClick={() => store.write({ anchor: '', quote: '', subject: null })} type="button">
          {messages.commentOn(names.whole)}
        </button>
      )}
      {comments.length === 0 && <p className="comments__none">{messages.none}</p>}
      {open.map((section) => (
        <CommentSection names={names} key={section.key} section={section} />
      ))}
      {countSettled > 0 && (
        <details className="comments__settled">
          <summary>{messages.settled(countSettled)}</summary>
          {settled.map((section) => (
            <CommentSection names={names} key={section.key} section={section} />
          ))}
        </details>
      )}
      <p className="comments__hint">{messages.shortcut}</p>
    </div>
  )
}

function NewThread({ name, target: { anchor, quote } }: { name: string; target: Target }) {
  const store = useCommentsStore()
  const { isSending, send } = useSend()
  return (
    <div className="comments__new">
      {quote && <blockquote className="comments__quote">{quote}</blockquote>}
      <Composer
        action={messages.comment}
        draft={`${anchor} ${quote}`}
        isSending={isSending}
        label={messages.commentOn(name)}
        onCancel={() => store?.write(null)}
        onSend={async (text) => {
          const isSent = await send({ anchor, do: 'write', quote, text })
          if (isSent) store?.write(null)
          return isSent
        }}
      />
    </div>
  )
}
