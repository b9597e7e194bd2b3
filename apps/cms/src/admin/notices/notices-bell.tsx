import type { ServerProps } from 'payload'

import { Bell } from './bell.tsx'
import { unseenOnce } from './unseen-once.ts'

/** In the header of every view. A newly rendered count begins a new bell, since the old one would go on with its own. */
export async function NoticesBell({ payload, user }: ServerProps) {
  if (!user) return null
  const { count } = await unseenOnce(payload, user)
  return <Bell initial={{ count }} key={count} />
}
