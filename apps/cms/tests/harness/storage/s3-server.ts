import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import S3rver from 's3rver'

/** Runs an S3 server for a whole run, in which each test file has its own bucket. */
export async function setup(): Promise<() => Promise<void>> {
  const directory = await mkdtemp(path.join(tmpdir(), 'montage-s3-'))
  const server = new S3rver({ address: '127.0.0.1', directory, port: 0, silent: true, vhostBuckets: false })
  const { port } = await server.run()
  process.env.MONTAGE_S3 = `http://127.0.0.1:${port}`
  return async () => {
    await server.close()
    await rm(directory, { force: true, recursive: true })
  }
}
