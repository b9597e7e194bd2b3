import { startFakeS3 } from './fake-s3.ts'

/** Runs a bucket server for a whole run, in which each test file has its own bucket. */
export async function setup(): Promise<() => void> {
  const { endpoint, server } = await startFakeS3()
  process.env.MONTAGE_S3 = endpoint
  return () => {
    server.closeAllConnections()
    server.close()
  }
}
