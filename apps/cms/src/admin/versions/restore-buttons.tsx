'use client'

import { Button, ConfirmationModal, toast, useConfig, useDocumentInfo, useModal, useRouteTransition } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { formatAdminURL } from 'payload/shared'

import { messages } from './messages.ts'

/** Put a version back: as the newest draft, or for editors at once for readers. Asks first. */
export function RestoreButtons({ canPublish, version }: { canPublish: boolean; version: string }) {
  return (
    <div className="comparison__restore">
      <RestoreButton body={messages.restoreDraft} isDraft label={messages.restore} version={version} />
      {canPublish && (
        <RestoreButton body={messages.restorePublished} isDraft={false} label={messages.restoreAndPublish} version={version} />
      )}
    </div>
  )
}

type Props = { body: string; isDraft: boolean; label: string; version: string }

function RestoreButton({ body, isDraft, label, version }: Props) {
  const { openModal } = useModal()
  const restore = useRestore()
  const modalSlug = `restore-${version}-${isDraft}`
  const confirm = async () => {
    const refusal = await restore(version, isDraft)
    if (refusal) toast.error(refusal)
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
        heading={messages.restoreAsked}
        modalSlug={modalSlug}
        onConfirm={() => confirm()}
      />
    </>
  )
}

/** Puts a version back and goes to its document. Resolves to why not; null when done. */
function useRestore(): (version: string, isDraft: boolean) => Promise<string | null> {
  const { config } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  const { startRouteTransition } = useRouteTransition()
  const router = useRouter()
  const { admin: adminRoute, api: apiRoute } = config.routes

  return async (version, isDraft) => {
    const address = formatAdminURL({ apiRoute, path: `/${collectionSlug}/versions/${version}?draft=${isDraft}` })
    const response = await fetch(address, { credentials: 'include', method: 'POST' }).catch(() => null)
    if (!response) return 'The CMS did not answer. Look whether it was done, and try again.'
    const { errors, message } = (await response.json()) as { errors?: { message: string }[]; message?: string }
    if (!response.ok) return errors?.[0]?.message ?? `The CMS answered ${response.status}. Nothing was changed.`
    if (message) toast.success(message)
    startRouteTransition(() => router.push(formatAdminURL({ adminRoute, path: `/collections/${collectionSlug}/${id}` })))
    return null
  }
}
