'use client'

import '../own-field.css'

import { Button, toast, useFormFields, useModal } from '@payloadcms/ui'
import { useState } from 'react'

import { formatMoment } from '../../schedules/format-moment.ts'
import { useApi } from '../hooks/use-api.ts'
import { type Action, ActionChoice } from './action-choice.tsx'
import { DraftChoice } from './draft-choice.tsx'
import { fromLocalInput, localTimeZone, nextMorning, toLocalInput } from './local-time.ts'
import { Problems } from './problems.tsx'
import { type Problem, sendRequest } from './send-request.ts'
import { useDrafts } from './use-drafts.ts'

const draftsFailed = { message: 'The drafts of this list could not be loaded. Close this panel and open it again.' }

type Props = {
  /** Its path in the API. */
  document: string
  drawer: string
  onScheduled: () => Promise<void>
  waiting: Action[]
}

export function ScheduleForm({ document, drawer, onScheduled, waiting }: Props) {
  const revision = useFormFields(([fields]) => fields.revision?.value)
  const api = useApi()
  const { closeModal } = useModal()
  const { drafts, hasFailed } = useDrafts()
  const [action, setAction] = useState<Action>(waiting.includes('publish') ? 'unpublish' : 'publish')
  const [at, setAt] = useState(toLocalInput(nextMorning()))
  const [excluded, setExcluded] = useState<string[]>([])
  const [isSending, setIsSending] = useState(false)
  const [problems, setProblems] = useState<Problem[]>([])

  const isPublish = action === 'publish'
  const hasDrafts = isPublish && drafts !== null && drafts.length > 0
  const moment = fromLocalInput(at)

  const send = async () => {
    const withDrafts = hasDrafts ? drafts.map(({ id }) => id).filter((id) => !excluded.includes(id)) : []
    setIsSending(true)
    const problems = await sendRequest(api, `${document}/schedule`, { action, at: moment?.toISOString(), revision, withDrafts })
    setIsSending(false)
    setProblems(problems)
    if (problems.length > 0 || !moment) return
    toast.success(`${isPublish ? 'Goes live' : 'Will be withdrawn'} on ${formatMoment(moment, localTimeZone())}.`)
    closeModal(drawer)
    await onScheduled()
  }
  return (
    <div className="schedule-form">
      <ActionChoice action={action} onChange={setAction} waiting={waiting} />
      <label className="schedule-form__when">
        <span>Date and time in {localTimeZone()}</span>
        <input
          className="own-field"
          min={toLocalInput(new Date())}
          onChange={(event) => setAt(event.target.value)}
          type="datetime-local"
          value={at}
        />
      </label>
      {hasDrafts && <DraftChoice drafts={drafts} excluded={excluded} onChange={setExcluded} />}
      {isPublish && (
        <p>
          Readers will get revision {String(revision)} exactly as it is saved now
          {hasDrafts && ', and the drafts ticked here as they are now'}. Later changes stay in the newest draft.
        </p>
      )}
      <div>
        <Problems problems={isPublish && hasFailed ? [draftsFailed] : problems} />
        <Button disabled={isSending || (isPublish && drafts === null)} margin={false} onClick={() => void send()} size="large">
          {isPublish ? 'Schedule publication' : 'Schedule withdrawal'}
        </Button>
      </div>
    </div>
  )
}
