import { useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'

import { showField } from '../fields/show-field.ts'
import type { Section, Thread } from './arrange-threads.ts'
import { CommentThread } from './comment-thread.tsx'
import { messages } from './messages.ts'
import { type NamesInForm, nameOfPlace, pathOfPlace } from './name-of-place.ts'
import { isQuoted } from './passages/passages.ts'
import { selectPassage } from './passages/select-passage.ts'
import { useCommentsStore } from './use-comments.ts'

type Props = { names: NamesInForm; section: Section }

/** The threads of one place in the form, under its name, which leads there. */
export function CommentSection({ names, section: { key, place, threads } }: Props) {
  const { docConfig } = useDocumentInfo()
  const { formRef } = useForm()
  const store = useCommentsStore()
  const isLeft = place.kind === 'left'
  const path = pathOfPlace(place)
  const name = nameOfPlace(place, names, threads.at(-1)?.first.subject ?? null)
  const show = (quote = '') => {
    // On a phone it covers the form.
    if (!window.matchMedia('(width >= 800px)').matches) store?.close()
    if (formRef.current && path !== null) showField(formRef.current, path, docConfig?.fields ?? [], (field) => selectPassage(field, quote))
  }
  return (
    <section aria-label={name} className="comments__section" data-at={key}>
      <h3 tabIndex={path === null ? -1 : undefined}>
        {path === null ? (
          name
        ) : (
          <button onClick={() => show()} title={messages.show(name)} type="button">
            {name}
          </button>
        )}
      </h3>
      {threads.map((thread) => (
        <div className="comments__thread" key={thread.first.id}>
          {isLeft && <p className="comments__subject">{thread.first.subject}</p>}
          {thread.first.quote && <Quote path={path} show={show} thread={thread} />}
          <CommentThread thread={thread} />
        </div>
      ))}
    </section>
  )
}

type QuoteProps = { path: string | null; show: (quote: string) => void; thread: Thread }

/** The words that a thread is about: a press selects them in the form. */
function Quote({ path, show, thread: { first } }: QuoteProps) {
  const stands = useFormFields(([values]) => path !== null && isQuoted(first.quote, values[path]?.value))
  if (stands) {
    return (
      <blockquote className="comments__quote">
        <button onClick={() => show(first.quote)} title={messages.select} type="button">
          {first.quote}
        </button>
      </blockquote>
    )
  }
  return (
    <>
      <blockquote className="comments__quote comments__quote--changed">{first.quote}</blockquote>
      <p className="comments__changed">{messages.changed}</p>
    </>
  )
}
