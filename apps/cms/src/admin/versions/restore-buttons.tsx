'use client'

import { Button, ConfirmationModal, toast, useConfig, useDocumentInfo, useModal, useRouteTransition } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'
import { useApi } from '../hooks/use-api.ts'
import { failureOf } from '../saving/change-document.ts'
import { messages } from './messages.ts'

type Restored = { saved: string | null; version: string }

/** Restore a version as a draft, and for editors also as public. Each asks first. `saved`: when the version was saved, if it is among those to choose. */
export function RestoreButtons({ canPublish, ...restored }: Restored & { canPublish: boolean }) {
  return (
    <div className="comparison__restore">
      <RestoreButton body={messages.restoreDraft} isDraft label={messages.restore} {...restored} />
      {canPublish && <RestoreButton body={messages.restorePublished} isDraft={false} label={messages.restoreAndPublish} {...restored} />}
    </div>
  )
}

type Props = Restored & { body: string; isDraft: boolean; label: string }

function RestoreButton({ body, isDraft, label, saved, version }: Props) {
  const { openModal } = useModal()
  const restore = useRestore()
  const modalSlug = `restore-${version}-${isDraft}`
  const confirm = async () => {
    const failure = await restore(version, isDraft)
    if (failure) toast.error(failure)
  }
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={() => openModal(modalSlug)} size="medium">
        {label}
      </Button>
      <ConfirmationModal
        body={body}
        confirmingLabel={messages.restoring}
        confirmLabel={label}
        heading={messages.restoreAsked(saved)}
        modalSlug={modalSlug}
        onConfirm={() => confirm()}
      />
    </>
  )
}

/** Restores a version and goes to its document. Resolves to a sentence why it failed; to null when done. */
function useRestore(): (version: string, isDraft: boolean) => Promise<string | null> {
  const api = useApi()
  const { config } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  const { startRouteTransition } = useRouteTransition()
  const router = useRouter()

  return async (version, isDraft) => {
    try {
      const path = `/${collectionSlug}/versions/${version}?draft=${isDraft}`
      const { message } = await api.request<{ message?: string }>(path, { method: 'POST', timeoutInMs: null })
      if (message) toast.success(message)
    } catch (error) {
      return failureOf(error)
    }
    const path = `/collections/${collectionSlug}/${id}` as const
    startRouteTransition(() => router.push(formatAdminURL({ adminRoute: config.routes.admin, path })))
    return null
  }
}
