import type { Payload } from 'payload'
import { expect } from 'vitest'
import type { Schedule } from '../../src/payload-types.ts'

import { fire } from '../../src/schedules/fire.ts'
import type { Answer, Client } from './client.ts'

export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()

/** Asks for what is saved of a list to go live tomorrow, as the admin does; or for what is given. */
export async function schedule(client: Client, list: string, given: object = {}): Promise<Answer> {
  const { body } = await client.get(`/lists/${list}?draft=true`)
  return client.post(`/lists/${list}/schedule`, { action: 'publish', at: inDays(1), revision: body.revision, ...given })
}

/** The same where it must be taken. @returns the id of the schedule */
export async function scheduled(client: Client, list: string, given: object = {}): Promise<string> {
  const { body, status } = await schedule(client, list, given)
  expect(status, JSON.stringify(body)).toBe(201)
  return body.id
}

export const scheduleOf = (payload: Payload, id: string): Promise<Schedule> =>
  payload.findByID({ collection: 'schedules', id, depth: 0, overrideAccess: true })

/** Does what the server’s loop does with a schedule when its time has come. @returns what became of it */
export async function fired(payload: Payload, id: string): Promise<Schedule> {
  await fire(id, payload)
  return scheduleOf(payload, id)
}
