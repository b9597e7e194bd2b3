'use client'

import { Button, Drawer, useDocumentInfo, useDrawerSlug, useFormModified, useModal } from '@payloadcms/ui'

import type { ShownSchedule } from '../../schedules/schedules-of-document.ts'
import { useApi } from '../hooks/use-api.ts'
import { usePolled } from '../hooks/use-polled.ts'
import { ScheduleForm } from './schedule-form.tsx'
import { ScheduleNote } from './schedule-note.tsx'
import './schedules.css'

export function SchedulePanel() {
  const { collectionSlug, hasPublishPermission, id, isTrashed } = useDocumentInfo()
  return id && hasPublishPermission && !isTrashed ? <Schedules document={`/${collectionSlug}/${id}`} /> : null
}

function Schedules({ document }: { document: string }) {
  const api = useApi()
  const path = `${document}/schedules`
  const [schedules, setSchedules] = usePolled<ShownSchedule[], null>(path, 5, null)
  const { data } = useDocumentInfo()
  const { openModal } = useModal()
  const drawer = useDrawerSlug('schedule')
  const isModified = useFormModified()

  const refresh = async () => {
    const newest = await api.request<ShownSchedule[]>(path).catch(() => null)
    if (newest) setSchedules(newest)
  }
  // The form contains what was carried out before it was loaded.
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
          Save first: a schedule publishes what is saved.
        </p>
      )}
      <Drawer slug={drawer} title="Schedule">
        <ScheduleForm document={document} drawer={drawer} onScheduled={refresh} waiting={waiting} />
      </Drawer>
    </section>
  )
}
