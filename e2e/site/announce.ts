import { type AnnouncementAnswer, announcePath, writeAnnouncement } from 'types/announcement'
import { sign, signatureHeader } from 'types/signature'

import type { Place } from '../servers/montage.ts'

/** Sends an announcement to the site, as the CMS does. */
export async function announce(pages: Record<string, number>, { env, webUrl }: Place): Promise<AnnouncementAnswer & { status: number }> {
  const body = writeAnnouncement({ pages })
  const headers = { 'Content-Type': 'application/json', [signatureHeader]: sign(body, env.ANNOUNCE_SECRET ?? '', 'announcement') }
  const response = await fetch(webUrl + announcePath, { body, headers, method: 'POST' })
  return { status: response.status, ...((await response.json()) as AnnouncementAnswer) }
}

export const unreachable = 'http://127.0.0.1:1'

/** The variables of a CMS that announces nothing. */
export const withoutDelivery = { WEB_ORIGINS: unreachable }
