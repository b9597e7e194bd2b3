import { indexNowKey } from 'types/index-now'
import { env } from '../env.ts'
import { indexNow } from './index-now.ts'
import { webSub } from './web-sub.ts'

/** What came of a ping. `sent`: the addresses that are done. `pauseInMs`: how long the target wants to be left alone, if it says so. */
export type Outcome = { sent: string[] } | { fault: string; pauseInMs?: number; sent: string[] }

/** A search engine or a hub. */
export type Target = {
  /** Its address, by which its pings are stored. */
  to: string
  /** The addresses to tell it of when these pages went live or away. `site`: the address of the site. */
  urlsOf: (paths: string[], site: string) => string[]
  /** When a ping that begins to wait now is sent, at the earliest. */
  dueAt: (now: number) => number
  maxUrls: number
  /** Never rejects. */
  send: (urls: string[]) => Promise<Outcome>
}

export const targets = (): Target[] => [
  ...(env.indexNow ? [indexNow(env.indexNow, indexNowKey(env.announceSecret))] : []),
  ...env.webSubHubs.map(webSub),
]
