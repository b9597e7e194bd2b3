'use client'

import { useEffect, useReducer, useRef, useState } from 'react'

import { useApi } from '../hooks/use-api.ts'
import { changeRows, type Row, unstored } from './rows.ts'
import { sendFile } from './send-file.ts'

/** The files in the table, and their upload: one after the other, so that on a slow network the first is stored soon. */
export function useUpload() {
  const api = useApi()
  const [rows, change] = useReducer(changeRows, [] as Row[])
  const [stopping, setStopping] = useState<AbortController | null>(null)
  const latest = useRef(rows)
  useEffect(() => {
    latest.current = rows
  })

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
    for (const { key } of unstored(latest.current)) {
      const row = latest.current.find((each) => each.key === key)
      if (signal.aborted) break
      if (!row) continue
      change({ do: 'send', key, sent: 0 })
      const outcome = await sendFile(api, row, { onProgress: (sent) => change({ do: 'send', key, sent }), signal })
      change('image' in outcome ? { do: 'store', image: outcome.image, key } : { errors: outcome.errors, do: 'fail', key })
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
