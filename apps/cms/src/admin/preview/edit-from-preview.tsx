'use client'

import { useDocumentInfo, useForm, useLivePreviewContext } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { DocumentInDrawer } from '../document-in-drawer.tsx'
import { showField } from '../fields/show-field.ts'

/** Of `at`: the path of a field in the form, or `montages/<id>`. */
type Message = { at?: unknown; type?: unknown }

/** Renders nothing but a drawer. A click in the preview leads to the field that it names, to the rank in the desk, or to a montage. */
export function EditFromPreview() {
  const { docConfig } = useDocumentInfo()
  const { formRef } = useForm()
  const { iframeRef, popupRef, url } = useLivePreviewContext()
  const [montage, setMontage] = useState<string | null>(null)
  const close = useCallback(() => setMontage(null), [])

  useEffect(() => {
    if (!url) return
    const show = (at: string) => {
      const [, id] = /^montages\/([\w-]+)$/.exec(at) ?? []
      if (id) setMontage(id)
      // An entry is its row in the desk.
      else if (formRef.current) showField(formRef.current, /^entries\.\d+$/.test(at) ? `${at}.montage` : at, docConfig?.fields ?? [])
    }
    const receive = ({ data, origin, source }: MessageEvent<Message | null>) => {
      const isPreview = source !== null && (source === iframeRef.current?.contentWindow || source === popupRef?.current)
      if (!isPreview || origin !== new URL(url).origin || data?.type !== 'montage-edit' || typeof data.at !== 'string') return
      // From a window of its own.
      window.focus()
      show(data.at)
    }
    window.addEventListener('message', receive)
    return () => window.removeEventListener('message', receive)
  }, [docConfig, formRef, iframeRef, popupRef, url])

  return montage && <DocumentInDrawer collection="montages" id={montage} key={montage} onClose={close} />
}
