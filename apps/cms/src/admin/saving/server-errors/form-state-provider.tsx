'use client'

import './field-errors.css'

import { ServerFunctionsContext, type ServerFunctionsContextType, useServerFunctions } from '@payloadcms/ui'
import { type ReactNode, useMemo } from 'react'

import { errorsOf, unchangedErrors, untilSaved, withErrors } from './server-errors.ts'

type GetFormState = ServerFunctionsContextType['getFormState']

/**
 * After each change a form fetches its state from the server. This amends the answer:
 * - It would clear the errors of a refused save. They are added again to fields that still hold the refused value.
 * - It would open Payload's dialog that reloads a document somebody else saved, and drops what was typed. Documents with revisions have a
 *   dialog of their own, at the next save.
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
    const before = errorsOf(args)
    const answer = await getFormState(before?.isDraft ? { ...args, skipValidation: true } : args)
    if (!(sent && answer && 'state' in answer && answer.state)) return answer
    // The answer would clear errors of a save in progress. That save fetches the state too, with `data`, and must not wait for itself.
    if (!args.data) await untilSaved(args)
    const amended = { ...answer }
    if (sent.revision) delete amended.staleDataState
    const current = errorsOf(args)
    if (current) {
      // Values from before the save say nothing about its errors.
      if (current === before) current.errors = unchangedErrors(current.errors, sent)
      amended.state = withErrors(answer.state, current.errors)
    }
    return amended
  }
