import type { Access } from 'payload'

import { mayPublish } from './roles.ts'

/** Tells the admin which buttons to show; `guardWrites` judges each write. */
export const mayWrite: Access = ({ data, req }) => Boolean(req.user) && (data?._status !== 'published' || mayPublish(req))
