import { useState } from 'react'

/** The text of a live region. Rendered with `count` as its key, the same text is announced again. */
export function useAnnouncement() {
  const [announcement, setAnnouncement] = useState({ count: 0, text: '' })
  const announce = (text: string) => setAnnouncement(({ count }) => ({ count: count + 1, text }))
  return { announce, announcement }
}
