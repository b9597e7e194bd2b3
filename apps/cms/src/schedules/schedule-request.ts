import { addDataAndFileToRequest, type PayloadRequest } from 'payload'

import { validationError } from '../errors/validation-error.ts'

export type ScheduleRequest = { action: 'publish' | 'unpublish'; at: Date; revision: number; withDrafts: string[] }

/** Without an offset, the time would be read in the time zone of the server. */
const isoMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/

export async function parseScheduleRequest(req: PayloadRequest): Promise<ScheduleRequest> {
  await addDataAndFileToRequest(req)
  const { action, at, revision, withDrafts = [] } = (req.data ?? {}) as Record<keyof ScheduleRequest, unknown>

  if (action !== 'publish' && action !== 'unpublish')
    throw validationError({ message: 'Choose whether to publish or unpublish.', path: 'action' })
  if (typeof revision !== 'number') throw validationError({ message: 'Send the revision that was reviewed.', path: 'revision' })
  if (!areIds(withDrafts))
    throw validationError({ message: 'Send the ids of the montages that go live with the list.', path: 'withDrafts' })
  return { action, at: parseMoment(at), revision, withDrafts: [...new Set(withDrafts)] }
}

function parseMoment(at: unknown): Date {
  const moment = new Date(typeof at === 'string' && isoMoment.test(at) ? at : Number.NaN)
  if (Number.isNaN(moment.getTime())) throw validationError({ message: 'Choose a date and a time.', path: 'at' })
  if (moment <= new Date()) throw validationError({ message: 'This time is in the past. Choose a later one.', path: 'at' })
  return moment
}

const areIds = (value: unknown): value is string[] => Array.isArray(value) && value.every((id) => typeof id === 'string')
