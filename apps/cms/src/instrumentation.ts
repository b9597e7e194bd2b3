/** Next calls it once when the process starts. The work is in another file, since this one is compiled for the edge runtime too. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') await import('./start-process.ts')
}
