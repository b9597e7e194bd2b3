'use client'

import { Button, Drawer, useDocumentInfo, useDrawerSlug, useFormModified, useModal } from '@payloadcms/ui'

import type { ShownSchedule } from '../../schedules/schedules-of-list.ts'
import { usePolled } from '../use-polled.ts'
import { ScheduleNote } from './schedule-note.tsx'
import { ScheduleQuestion } from './schedule-question.tsx'
import './schedules.css'

/** Beside a list that is saved, for editors. */
export function SchedulePanel() {
  const { hasPublishPermission, id, isTrashed } = useDocumentInfo()
  return id && hasPublishPermission && !isTrashed ? <Schedules list={String(id)} /> : null
}

/** What waits for a list, what became of the last schedules, and the way to a new one. */
function Schedules({ list }: { list: string }) {
  const endpoint = `/api/lists/${list}/schedules`
  const [schedules, setSchedules] = usePolled<ShownSchedule[], null>(endpoint, 5, null)
  const { data } = useDocumentInfo()
  const { openModal } = useModal()
  const drawer = useDrawerSlug('schedule')
  const isModified = useFormModified()

  const refresh = async () => {
    const response = await fetch(endpoint)
    if (response.ok) setSchedules((await response.json()) as ShownSchedule[])
  }
  // What was carried out before this form was filled is in it.
  const notes = schedules?.filter(({ settledAt, state }) => state !== 'done' || String(settledAt) > String(data?.updatedAt)) ?? []
  const waiting = (schedules ?? []).filter(({ state }) => state === 'waiting').map(({ action }) => action)
  return (
    <section aria-label="Schedule" className="schedules">
      <div aria-live="polite" className="schedules__notes">
        {notes.map((schedule) => (
          <ScheduleNote key={schedule.id} onChange={refresh} schedule={schedule} />
        ))}
      </div>
      {waiting.length < 2 && (
        <Button
          buttonStyle="secondary"
          disabled={isModified}
          extraButtonProps={isModified ? { 'aria-describedby': 'schedule-needs-saving' } : {}}
          id="action-schedule"
          margin={false}
          onClick={() => openModal(drawer)}
          size="medium"
        >
          Schedule…
        </Button>
      )}
      {isModified && (
        <p className="schedules__reason" id="schedule-needs-saving">
          Save first: what is saved is what goes live.
        </p>
      )}
      <Drawer slug={drawer} title="Schedule">
        <ScheduleQuestion list={list} onScheduled={refresh} slug={drawer} waiting={waiting} />
      </Drawer>
    </section>
  )
}
