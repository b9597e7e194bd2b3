const key = 'montage:seen'

/** The montages that this reader has ticked, by slug: so a tick holds in every list and through every re-rank. */
export type SeenStore = {
  has: (slug: string) => boolean
  /** Ticks or unticks. False when the browser did not keep it: then it holds until the page is left. */
  change: (slugs: string[], isSeen: boolean) => boolean
  /** Takes over what another tab may have changed. */
  reread: () => void
}

/** Opens what the browser keeps; asking for the storage may throw, and so may each use of it. */
export function openSeen(storage: () => Storage): SeenStore {
  let seen = new Set<string>()
  // Once something could not be written, what is stored is older than what is shown.
  let isKept = true

  const reread = () => {
    if (!isKept) return
    try {
      seen = parseSeen(storage().getItem(key))
    } catch {
      isKept = false
    }
  }
  const change = (slugs: string[], isSeen: boolean) => {
    reread()
    for (const slug of slugs) isSeen ? seen.add(slug) : seen.delete(slug)
    try {
      storage().setItem(key, JSON.stringify({ version: 1, seen: [...seen] }))
      isKept = true
    } catch {
      isKept = false
    }
    return isKept
  }
  reread()
  return { change, has: (slug) => seen.has(slug), reread }
}

/** What was stored. Nothing is ticked where it is no text of ours. */
function parseSeen(text: string | null): Set<string> {
  try {
    const { seen, version } = JSON.parse(text ?? '') as { seen: unknown; version: unknown }
    if (version === 1 && Array.isArray(seen)) return new Set(seen.filter((slug) => typeof slug === 'string'))
  } catch {
    // Somebody else's text, or a cut one: the next tick replaces it.
  }
  return new Set()
}
