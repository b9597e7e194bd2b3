'use client'

import { Button, ConfirmationModal, toast, useModal } from '@payloadcms/ui'

import type { ShownSchedule } from '../../schedules/schedules-of-document.ts'
import { useApi } from '../hooks/use-api.ts'
import { localTimeZone } from './local-time.ts'
import { scheduleSentence } from './schedule-sentence.ts'
import { sendRequest } from './send-request.ts'

type ScheduleNoteProps = { onChange: () => Promise<void>; schedule: ShownSchedule }

export function ScheduleNote({ onChange, schedule }: ScheduleNoteProps) {
  const api = useApi()
  const { openModal } = useModal()
  const { conflict, id, state } = schedule
  const modal = `cancel-schedule-${id}`

  const change = async (action: 'cancel' | 'dismiss') => {
    const problems = await sendRequest(api, `/schedules/${id}/${action}`)
    for (const { message } of problems) toast.error(message)
    await onChange()
  }
  return (
    <div className={`schedules__note schedules__note--${conflict ? 'refused' : state}`}>
      <p>{scheduleSentence(schedule, localTimeZone())}</p>
      {state === 'waiting' && (
        <Button buttonStyle="subtle" margin={false} onClick={() => openModal(modal)} size="small">
          Cancel
        </Button>
      )}
      {state === 'refused' && (
        <Button buttonStyle="subtle" margin={false} onClick={() => void change('dismiss')} size="small">
          Dismiss
        </Button>
      )}
      {state === 'done' && (
        <Button buttonStyle="subtle" margin={false} onClick={() => window.location.reload()} size="small">
          Reload the form
        </Button>
      )}
      <ConfirmationModal
        body="The copies that were made for it are deleted. Nothing changes for readers."
        cancelLabel="Keep it"
        confirmLabel="Cancel the schedule"
        heading="Cancel this schedule?"
        modalSlug={modal}
        onConfirm={() => change('cancel')}
      />
    </div>
  )
}
