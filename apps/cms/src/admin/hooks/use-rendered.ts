import { useCallback, useEffect, useState } from 'react'

/** Returns a function that resolves when all state set before it is rendered. A timeout can end before a busy browser renders. */
export function useRendered(): () => Promise<void> {
  const [resolveRendered, setResolveRendered] = useState<() => void>()
  useEffect(() => resolveRendered?.(), [resolveRendered])
  return useCallback(() => new Promise((resolve) => setResolveRendered(() => resolve)), [])
}
