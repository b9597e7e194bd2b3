import { useAuth } from '@payloadcms/ui'
import { useState } from 'react'

import { useCommentedDocument } from '../use-comments.ts'

/** A text that outlives the panel and a reload of the tab, if it has a name. */
export function useDraft(name: string | undefined, initial: string): [string, (text: string) => void] {
  const document = useCommentedDocument()
  const { user } = useAuth()
  const key = `comment of ${user?.id} on ${document} ${name}`
  const [text, setText] = useState(() => (name === undefined ? initial : (sessionStorage.getItem(key) ?? initial)))
  const store = (next: string) => {
    setText(next)
    if (name === undefined) return
    if (next === '') sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, next)
  }
  return [text, store]
}
