'use client'

import './comments.css'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { type KeyboardEvent, useEffect, useMemo } from 'react'
import { createPortal } from 'react-dom'

import type { WithPage } from '../../documents/public-versions.ts'
import { CommentList } from './comment-list.tsx'
import { fieldsOfForm } from './fields-of-form.ts'
import { messages } from './messages.ts'
import { targetAt } from './passages/target-at.ts'
import { useCommentState, useCommentsStore } from './use-comments.ts'

/** The comments, over the sidebar and beside the form, which stays as it is. Ctrl-Alt-M in the form begins one where the focus is. */
export function CommentsPanel() {
  const store = useCommentsStore()
  const isOpen = useCommentState(({ panel }) => panel.isOpen)
  const { collectionSlug, docConfig } = useDocumentInfo()
  const { formRef } = useForm()
  const names = useMemo(
    () => ({ fields: fieldsOfForm(docConfig?.fields ?? []), whole: messages.wholes[collectionSlug as WithPage] }),
    [collectionSlug, docConfig],
  )

  useEffect(() => {
    const form = formRef.current
    if (!store || !form) return
    const press = (event: globalThis.KeyboardEvent) => {
      const { altKey, code, ctrlKey, metaKey, target } = event
      if (code !== 'KeyM' || !altKey || !(ctrlKey || metaKey) || event.getModifierState('AltGraph') || !(target instanceof Element)) return
      if (target.closest('.comments')) return
      event.preventDefault()
      store.open(
        targetAt(
          target,
          names.fields.map(({ name }) => name),
        ),
      )
    }
    form.addEventListener('keydown', press)
    return () => form.removeEventListener('keydown', press)
  }, [formRef, names, store])

  if (!store || !isOpen) return null
  const close = () => {
    const { opener } = store.state.panel
    store.close()
    const next = opener?.isConnected ? opener : formRef.current?.querySelector<HTMLElement>('#action-comments')
    next?.focus()
  }
  const press = (event: KeyboardEvent) => {
    // The options of a mention close first.
    if (event.key !== 'Escape' || event.isDefaultPrevented()) return
    event.preventDefault()
    // A drawer around the form listens on the document, as React does.
    event.nativeEvent.stopImmediatePropagation()
    close()
  }
  return createPortal(
    <aside aria-label={messages.comments} className="comments" onKeyDown={press}>
      <div className="comments__head">
        <h2 className="comments__heading" tabIndex={-1}>
          {messages.comments}
        </h2>
        <button aria-label={messages.close} className="comments__close" onClick={close} title={messages.close} type="button" />
      </div>
      <p className="comments__seen-by">{messages.seenBy}</p>
      <CommentList names={names} />
    </aside>,
    // Above the bar with the buttons; in a drawer, which holds the focus, inside of it.
    formRef.current?.closest('.drawer') ?? document.body,
  )
}
