import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { GetObjectCommand, HeadObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { afterEach, expect, it, vi } from 'vitest'

import { s3ConfigFrom, s3Error } from './s3-client.ts'

const settings = {
  accessKeyId: 'the key',
  bucket: 'montage-test',
  endpoint: '',
  forcePathStyle: 'true',
  region: '',
  secretAccessKey: 'the secret',
}

afterEach(() => {
  vi.useRealTimers()
})

it('times out when the bucket never answers', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const client = new S3Client({ ...s3ConfigFrom({ ...settings, endpoint }), maxAttempts: 1 })

  vi.useFakeTimers({ toFake: ['clearTimeout', 'setTimeout'] })
  const requested = once(server, 'request')
  const answer = client.send(new HeadObjectCommand({ Bucket: settings.bucket, Key: 'runner.png' })).then(
    () => 'answered',
    (error: Error) => s3Error(error, { ...settings, endpoint }).message,
  )
  await requested
  await vi.advanceTimersByTimeAsync(60_000)
  const outcome = await Promise.race([answer, new Promise((resolve) => setImmediate(resolve, 'still waiting after a minute'))])
  expect(outcome).toMatch(/^The bucket montage-test at http.* failed: .*(timeout|timed out)/i)

  client.destroy()
  server.closeAllConnections()
  server.close()
})

it('times out when the bucket stops in the middle of a file', async () => {
  const server = createServer(
    (_request, response) => void response.writeHead(200, { 'Content-Length': 1_000 }).write('The beginning'),
  ).listen(0)
  await once(server, 'listening')
  const config = s3ConfigFrom({ ...settings, endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
  const { socketTimeout, ...handler } = config.requestHandler as { socketTimeout: number }
  expect(socketTimeout).toBe(60_000)
  const client = new S3Client({ ...config, requestHandler: { ...handler, socketTimeout: 50 } })
  const { Body } = await client.send(new GetObjectCommand({ Bucket: settings.bucket, Key: 'runner.png' }))
  await expect(Body?.transformToByteArray()).rejects.toThrow(/timed out after 50 ms of inactivity/)
  client.destroy()
  server.closeAllConnections()
  server.close()
})

it('names the bucket and the reason of an error, and no key', () => {
  const message = (error: unknown) => s3Error(error, { ...settings, endpoint: 'http://minio:9000' }).message
  const failed = (reason: string) => `The bucket montage-test at http://minio:9000 failed: ${reason}.`
  expect(message({ message: 'the secret', name: 'SignatureDoesNotMatch' })).toBe(failed('S3_SECRET_ACCESS_KEY is not the right one'))
  expect(message({ message: 'connect ECONNREFUSED', name: 'Error' })).toBe(failed('connect ECONNREFUSED'))
  expect(message({ message: 'UnknownError', name: 'SlowDown' })).toBe(failed('SlowDown'))
  expect(message({})).toBe(failed('for an unknown reason'))
  expect(s3Error({}, settings).message).toContain('at AWS failed')
})

it('leaves out empty settings, so that the SDK uses the role of the machine and the address of AWS', () => {
  const config = s3ConfigFrom({ ...settings, accessKeyId: '', forcePathStyle: '', region: 'eu-central-1', secretAccessKey: '' })
  expect(config).toMatchObject({ forcePathStyle: false, region: 'eu-central-1' })
  expect(config).not.toHaveProperty('credentials')
  expect(config).not.toHaveProperty('endpoint')
})
