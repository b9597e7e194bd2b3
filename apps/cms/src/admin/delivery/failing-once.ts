import type { Payload, TypedUser } from 'payload'
import { cache } from 'react'

import { readFailing } from '../../delivery/read-deliveries.ts'

/** One question for all parts of a page. */
export const failingOnce = cache((payload: Payload, user: TypedUser) => readFailing({ payload, user }))
