import { expect } from '@playwright/test'

type Live = { live: boolean; publication: number; reason: string | null }

/** Waits until a CMS calls a list live. @returns its publication */
export async function untilLive(list: string, cms: string, headers: Record<string, string>, timeout = 30_000): Promise<number> {
  let answer: Live | null = null
  await expect
    .poll(
      async () => {
        const response = await fetch(`${cms}/api/live/lists/${list}?wait=true`, { headers })
        answer = (await response.json()) as Live
        return answer.live || answer.reason
      },
      { intervals: [100], timeout },
    )
    .toBe(true)
  return (answer as Live | null)?.publication ?? 0
}
