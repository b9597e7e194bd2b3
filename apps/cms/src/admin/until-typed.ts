/** Resolves when a form holds all that was typed: rich text reaches its form when the browser is idle, and the form's readers one render later. */
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
