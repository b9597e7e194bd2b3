const key = 'montage:seen'

/** The slugs of the montages that this reader has ticked: a tick is valid in every list. */
export type SeenStore = {
  all: () => string[]
  has: (slug: string) => boolean
  /** Ticks or unticks. False when the browser did not store it: then it lasts until the page is closed. */
  change: (slugs: string[], isSeen: boolean) => boolean
  reread: () => void
}

/** Getting the storage may throw, and so may each use of it. */
export function openSeen(storage: () => Storage): SeenStore {
  let seen = new Set<string>()
  // After a failed write the stored ticks are older than the shown ones.
  let isStored = true

  const reread = () => {
    if (!isStored) return
    try {
      seen = parseSeen(storage().getItem(key))
    } catch {
      isStored = false
    }
  }
  const change = (slugs: string[], isSeen: boolean) => {
    reread()
    for (const slug of slugs) isSeen ? seen.add(slug) : seen.delete(slug)
    try {
      storage().setItem(key, JSON.stringify({ version: 1, seen: [...seen] }))
      isStored = true
    } catch {
      isStored = false
    }
    return isStored
  }
  reread()
  return { all: () => [...seen], change, has: (slug) => seen.has(slug), reread }
}

function parseSeen(text: string | null): Set<string> {
  try {
    const { seen, version } = JSON.parse(text ?? '') as { seen: unknown; version: unknown }
    if (version === 1 && Array.isArray(seen)) return new Set(seen.filter((slug) => typeof slug === 'string'))
  } catch {
    // The next tick replaces an invalid text.
  }
  return new Set()
}
