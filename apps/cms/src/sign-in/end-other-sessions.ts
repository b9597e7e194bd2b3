import type { CollectionBeforeChangeHook } from 'payload'

type Session = { id: string }

/** With a new password all sessions of the user end, but the one that changed it. */
export const endOtherSessions: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  if (operation !== 'update' || !data.password) return data
  const own = (req.user as { _sid?: string } | null)?._sid
  const sessions = ((originalDoc as { sessions?: Session[] | null }).sessions ?? []).filter(({ id }) => id === own)
  return { ...data, sessions }
}
