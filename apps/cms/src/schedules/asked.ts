import { addDataAndFileToRequest, type PayloadRequest } from 'payload'

import { refusal } from '../errors/refusal.ts'

/** What an editor asks to be done with a list, and when. `withDrafts` holds ids of montages. */
export type Asked = { action: 'publish' | 'unpublish'; at: Date; revision: number; withDrafts: string[] }

/** With its offset: without, it would be read in the zone of whatever machine this runs on. */
const isMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/

/** Reads the question out of the body of a request. Throws 400 at what is missing or wrong. */
export async function askedOf(req: PayloadRequest): Promise<Asked> {
  await addDataAndFileToRequest(req)
  const { action, at, revision, withDrafts = [] } = (req.data ?? {}) as Record<keyof Asked, unknown>

  if (action !== 'publish' && action !== 'unpublish') throw refusal({ message: 'Say whether to publish or to unpublish.', path: 'action' })
  if (typeof revision !== 'number') throw refusal({ message: 'Say which revision of the list was reviewed.', path: 'revision' })
  if (!areIds(withDrafts)) throw refusal({ message: 'Name the montages that go with it by their ids.', path: 'withDrafts' })
  return { action, at: momentOf(at), revision, withDrafts: [...new Set(withDrafts)] }
}

function momentOf(at: unknown): Date {
  const moment = new Date(typeof at === 'string' && isMoment.test(at) ? at : Number.NaN)
  if (Number.isNaN(moment.getTime())) throw refusal({ message: 'Say a date and a time.', path: 'at' })
  if (moment <= new Date()) throw refusal({ message: 'This time is past. Choose one that is still to come.', path: 'at' })
  return moment
}

const areIds = (value: unknown): value is string[] => Array.isArray(value) && value.every((id) => typeof id === 'string')
