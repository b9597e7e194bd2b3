'use client'

import './refusals.css'

import { ServerFunctionsContext, type ServerFunctionsContextType, useServerFunctions } from '@payloadcms/ui'
import { type ReactNode, useMemo } from 'react'

import { refusalOf, stillThere, untilSent, withFaults } from './refusals.ts'

type GetFormState = ServerFunctionsContextType['getFormState']

/**
 * A quarter of a second after each change, a form asks the server about its state. Two things in the answer are kept from the form:
 * - It takes every field for right that the answer does not find wrong. That wiped what a save had been refused for: it is put back in,
 *   for fields that hold the same value still.
 * - Where somebody else has saved the document, Payload's dialog offers to reload it, and only that, which drops what was typed. One with
 *   revisions has a dialog of its own, when it is saved.
 */
export function FormStateProvider({ children }: { children: ReactNode }) {
  const server = useServerFunctions()
  const amending = useMemo(() => ({ ...server, getFormState: amend(server.getFormState) }), [server])
  return <ServerFunctionsContext value={amending}>{children}</ServerFunctionsContext>
}

const amend =
  (getFormState: GetFormState): GetFormState =>
  async (args) => {
    const sent = args.formState
    const before = refusalOf(args)
    const answer = await getFormState(before?.isDraft ? { ...args, skipValidation: true } : args)
    if (!(sent && answer && 'state' in answer && answer.state)) return answer
    // Between a refusal and its being remembered, the answer would wipe it unseen. A save asks as well, with what was saved, and waits for this.
    if (!args.data) await untilSent(args)
    const amended = { ...answer }
    if (sent.revision) delete amended.staleDataState
    const refusal = refusalOf(args)
    if (refusal) {
      // What was sent before the refusal says nothing of how the field is now.
      if (refusal === before) refusal.faults = stillThere(refusal.faults, sent)
      amended.state = withFaults(answer.state, refusal.faults)
    }
    return amended
  }
