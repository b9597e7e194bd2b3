/**
 * Resolves once a form holds all that was typed: rich text reaches its form when the browser is idle, at the latest after half a second, and what
 * looks at the form knows of it when it has rendered.
 */
export async function untilTyped(): Promise<void> {
  await untilIdle()
  await untilIdle()
}

/** Safari has no idle callbacks. */
const untilIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 600 })
    else setTimeout(resolve, 150)
  })
