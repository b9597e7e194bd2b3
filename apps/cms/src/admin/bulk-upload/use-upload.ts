'use client'

import { useEffect, useReducer, useRef, useState } from 'react'

import { changed, left, type Row } from './rows.ts'
import { sendFile } from './send-file.ts'

/** The files in the table, and their way to the CMS: one after the other, so that a slow network is not shared and each has an answer soon. */
export function useUpload() {
  const [rows, change] = useReducer(changed, [] as Row[])
  const [stopping, setStopping] = useState<AbortController | null>(null)
  const latest = useRef(rows)
  useEffect(() => {
    latest.current = rows
  })

  // Whoever leaves stops what is on its way, and frees the memory of the previews.
  const leaving = useRef<AbortController | null>(null)
  useEffect(
    () => () => {
      leaving.current?.abort()
      for (const { preview } of latest.current) URL.revokeObjectURL(preview)
    },
    [],
  )

  const add = (files: Iterable<File>) =>
    change({ do: 'add', files: [...files].map((file) => ({ file, key: crypto.randomUUID(), preview: URL.createObjectURL(file) })) })

  const remove = ({ key, preview }: Row) => {
    URL.revokeObjectURL(preview)
    change({ do: 'remove', key })
  }

  const upload = async () => {
    if (stopping) return
    const { signal } = startStopping()
    for (const { key } of left(latest.current)) {
      // As it is by now: what was typed meanwhile goes along, and what was left out does not.
      const row = latest.current.find((one) => one.key === key)
      if (signal.aborted) break
      if (!row) continue
      change({ do: 'send', key, sent: 0 })
      const outcome = await sendFile(row, { onProgress: (sent) => change({ do: 'send', key, sent }), signal })
      change('image' in outcome ? { do: 'store', image: outcome.image, key } : { complaints: outcome.complaints, do: 'stay', key })
      if ('ended' in outcome) break
    }
    setStopping(null)
  }

  function startStopping(): AbortController {
    const controller = new AbortController()
    leaving.current = controller
    setStopping(controller)
    return controller
  }

  return { add, change, isUploading: stopping !== null, remove, rows, stop: () => stopping?.abort(), upload }
}
