'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'

import { useApi } from '../hooks/use-api.ts'
import { words } from './words.ts'

export function MarkAll() {
  const api = useApi()
  const router = useRouter()
  const markAll = async () => {
    try {
      await api.request('/notices/seen', { body: {}, method: 'POST' })
      router.refresh()
    } catch {
      toast.error(words.failed)
    }
  }
  return (
    <Button buttonStyle="secondary" margin={false} onClick={markAll} size="medium">
      {words.markAll}
    </Button>
  )
}
