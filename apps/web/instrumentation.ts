/** Runs once before the first request: refuses to start with a bad environment, and clears what a killed process left half written. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { start } = await import('./start.ts')
  await start()
}
