import type { Access } from 'payload'

import { mayPublish } from './roles.ts'

/**
 * Those signed in may write, writers nothing that is published. The admin asks with a status to know which buttons to show;
 * what a write really results in is decided by `guardWrites`.
 */
export const mayWrite: Access = ({ data, req }) => Boolean(req.user) && (data?._status !== 'published' || mayPublish(req))
