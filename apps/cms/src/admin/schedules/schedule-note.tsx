'use client'

import { Button, ConfirmationModal, toast, useModal } from '@payloadcms/ui'

import type { ShownSchedule } from '../../schedules/schedules-of-list.ts'
import { ask } from './ask.ts'
import { here, sentenceOf } from './sentence-of.ts'

type ScheduleNoteProps = { onChange: () => Promise<void>; schedule: ShownSchedule }

/** A schedule in a sentence, with what can be done about it. */
export function ScheduleNote({ onChange, schedule }: ScheduleNoteProps) {
  const { openModal } = useModal()
  const { id, state } = schedule
  const modal = `cancel-schedule-${id}`

  const change = async (way: 'cancel' | 'dismiss') => {
    const { faults } = await ask(`/api/schedules/${id}/${way}`)
    for (const { message } of faults) toast.error(message)
    await onChange()
  }
  return (
    <div className={`schedules__note schedules__note--${state}`}>
      <p>{sentenceOf(schedule, here())}</p>
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
          Load it again
        </Button>
      )}
      <ConfirmationModal
        body="What was reviewed for it is dropped with it. Readers keep what they have."
        cancelLabel="Keep it"
        confirmLabel="Cancel the schedule"
        heading="Cancel this schedule?"
        modalSlug={modal}
        onConfirm={() => change('cancel')}
      />
    </div>
  )
}
