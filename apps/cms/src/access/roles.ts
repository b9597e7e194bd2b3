import type { Access, FieldAccess, PayloadRequest } from 'payload'

export type Role = 'admin' | 'editor' | 'writer'

/** The role of whoever makes the request; undefined for readers. */
const roleOf = (req: Pick<PayloadRequest, 'user'>): Role | undefined => req.user?.role

/** May change what readers see. Writers may not. */
export const mayPublish = (req: Pick<PayloadRequest, 'user'>): boolean => roleOf(req) === 'admin' || roleOf(req) === 'editor'

export const isAdmin: Access = ({ req }) => roleOf(req) === 'admin'

export const isAdminField: FieldAccess = ({ req }) => roleOf(req) === 'admin'

export const isEditor: Access = ({ req }) => mayPublish(req)

export const isSignedIn: Access = ({ req }) => Boolean(req.user)

/** Who ranks: editors and admins. */
export const isEditorField: FieldAccess = ({ req }) => mayPublish(req)

/** Nobody through an API: only our own code, which passes `overrideAccess: true`. */
export const isNobody: Access = () => false
