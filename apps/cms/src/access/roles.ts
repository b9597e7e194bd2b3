import type { Access, FieldAccess, PayloadRequest } from 'payload'

export type Role = 'admin' | 'editor' | 'writer'

const roleOf = (req: Pick<PayloadRequest, 'user'>): Role | undefined => req.user?.role

export const mayPublish = (req: Pick<PayloadRequest, 'user'>): boolean => roleOf(req) === 'admin' || roleOf(req) === 'editor'

export const isAdminRequest = (req: Pick<PayloadRequest, 'user'>): boolean => roleOf(req) === 'admin'

export const isAdmin: Access = ({ req }) => isAdminRequest(req)

export const isAdminField: FieldAccess = ({ req }) => roleOf(req) === 'admin'

export const isEditor: Access = ({ req }) => mayPublish(req)

export const isSignedIn: Access = ({ req }) => Boolean(req.user)

export const isEditorField: FieldAccess = ({ req }) => mayPublish(req)

/** Our own code writes with `overrideAccess: true`. */
export const isNobody: Access = () => false
