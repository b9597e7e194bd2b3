import type { Payload, TypedUser } from 'payload'
import { cache } from 'react'

import { readUnseen } from '../../notices/unseen.ts'

/** One question for the bell and the first screen. */
export const unseenOnce = cache((payload: Payload, user: TypedUser) => readUnseen({ payload, user }))
