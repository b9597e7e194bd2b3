'use client'

import { Button, toast, useFormFields, useModal } from '@payloadcms/ui'
import { useState } from 'react'

import type { Obstacle } from '../../gate/obstacles.ts'
import { inWords } from '../../schedules/words.ts'
import { ask } from './ask.ts'
import { type Action, ChosenAction } from './chosen-action.tsx'
import { ChosenDrafts } from './chosen-drafts.tsx'
import { fromLocalInput, nextMorning, toLocalInput } from './local-time.ts'
import { Obstacles } from './obstacles.tsx'
import { here } from './sentence-of.ts'
import { useDrafts } from './use-drafts.ts'

const unknownDrafts = { message: 'Which drafts go with it could not be read. Close this and open it again.' }

type ScheduleQuestionProps = {
  list: string
  onScheduled: () => Promise<void>
  /** Of the drawer that this stands in. */
  slug: string
  /** What waits for the list already. */
  waiting: Action[]
}

/** Asks what is to become of the list, and when. What it is refused for is said in place. */
export function ScheduleQuestion({ list, onScheduled, slug, waiting }: ScheduleQuestionProps) {
  const revision = useFormFields(([fields]) => fields.revision?.value)
  const { closeModal } = useModal()
  const { drafts, state } = useDrafts()
  const [action, setAction] = useState<Action>(waiting.includes('publish') ? 'unpublish' : 'publish')
  const [at, setAt] = useState(toLocalInput(nextMorning()))
  const [left, setLeft] = useState<string[]>([])
  const [isSending, setIsSending] = useState(false)
  const [faults, setFaults] = useState<Pick<Obstacle, 'about' | 'message'>[]>([])

  const isPublish = action === 'publish'
  const along = isPublish ? drafts.filter(({ id }) => !left.includes(id)).map(({ id }) => id) : []
  const moment = fromLocalInput(at)

  const send = async () => {
    setIsSending(true)
    const answer = await ask(`/api/lists/${list}/schedule`, { action, at: moment?.toISOString(), revision, withDrafts: along })
    setIsSending(false)
    setFaults(answer.faults)
    if (answer.faults.length > 0 || !moment) return
    toast.success(`${isPublish ? 'Goes live' : 'Is withdrawn'} on ${inWords(moment, here())}.`)
    closeModal(slug)
    await onScheduled()
  }
  return (
    <div className="schedule-question">
      <ChosenAction action={action} onChange={setAction} waiting={waiting} />
      <label className="schedule-question__when">
        <span>Date and time, as the clock shows it in {here()}</span>
        <input min={toLocalInput(new Date())} onChange={(event) => setAt(event.target.value)} type="datetime-local" value={at} />
      </label>
      {isPublish && drafts.length > 0 && <ChosenDrafts drafts={drafts} left={left} onChange={setLeft} />}
      {isPublish && (
        <p>
          Exactly what is saved now goes live then: revision {String(revision)} of this list
          {drafts.length > 0 && ', and the drafts ticked here as they are'}. What is saved later does not go live with it, and is not lost:
          it stays the newest draft.
        </p>
      )}
      <div>
        <Obstacles obstacles={isPublish && state === 'failed' ? [unknownDrafts] : faults} />
        <Button disabled={isSending || (isPublish && state !== 'known')} margin={false} onClick={() => void send()} size="large">
          {isPublish ? 'Schedule publication' : 'Schedule withdrawal'}
        </Button>
      </div>
    </div>
  )
}
