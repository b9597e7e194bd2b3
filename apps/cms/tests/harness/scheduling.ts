import type { Payload } from 'payload'
import { expect } from 'vitest'
import type { Schedule } from '../../src/payload-types.ts'

import { runSchedule } from '../../src/schedules/run-schedule.ts'
import type { Answer, Client } from './client.ts'

export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()

/** Requests a schedule for the saved state of a list: to be published tomorrow, unless `given` says otherwise. */
export async function postSchedule(client: Client, list: string, given: object = {}): Promise<Answer> {
  const { body } = await client.get(`/lists/${list}?draft=true`)
  return client.post(`/lists/${list}/schedule`, { action: 'publish', at: inDays(1), revision: body.revision, ...given })
}

export async function createSchedule(client: Client, list: string, given: object = {}): Promise<string> {
  const { body, status } = await postSchedule(client, list, given)
  expect(status, JSON.stringify(body)).toBe(201)
  return body.id
}

export const findSchedule = (payload: Payload, id: string): Promise<Schedule> =>
  payload.findByID({ collection: 'schedules', id, depth: 0, overrideAccess: true })

/** Runs a schedule like the server’s loop. @returns the schedule afterwards */
export async function runScheduleNow(payload: Payload, id: string): Promise<Schedule> {
  await runSchedule(id, payload)
  return findSchedule(payload, id)
}
