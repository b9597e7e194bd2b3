/** Runs once when the server process starts. In a file of its own, since this one is compiled for the edge runtime too. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') await import('./start-process.ts')
}
