import type { Payload } from 'payload'
import { expect } from 'vitest'
import type { Schedule } from '../../../src/payload-types.ts'

import { runSchedule } from '../../../src/schedules/run-schedule.ts'
import type { Answer, Client } from '../client.ts'

export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()

/** Requests a schedule for the saved state of a document, such as `/montages/<id>`: to be published tomorrow, unless `given` says otherwise. */
export async function postScheduleOf(client: Client, document: string, given: object = {}): Promise<Answer> {
  const { body } = await client.get(`${document}?draft=true`)
  return client.post(`${document}/schedule`, { action: 'publish', at: inDays(1), revision: body.revision, ...given })
}

export const postSchedule = (client: Client, list: string, given: object = {}): Promise<Answer> =>
  postScheduleOf(client, `/lists/${list}`, given)

export async function createScheduleOf(client: Client, document: string, given: object = {}): Promise<string> {
  const { body, status } = await postScheduleOf(client, document, given)
  expect(status, JSON.stringify(body)).toBe(201)
  return body.id
}

export const createSchedule = (client: Client, list: string, given: object = {}): Promise<string> =>
  createScheduleOf(client, `/lists/${list}`, given)

export const findSchedule = (payload: Payload, id: string): Promise<Schedule> =>
  payload.findByID({ collection: 'schedules', id, depth: 0, overrideAccess: true })

/** Runs a schedule like the server’s loop. @returns the schedule afterwards */
export async function runScheduleNow(payload: Payload, id: string): Promise<Schedule> {
  await runSchedule(id, payload)
  return findSchedule(payload, id)
}
