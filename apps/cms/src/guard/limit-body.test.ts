import { expect, test } from 'vitest'

import { limitBody } from './limit-body.ts'

const chunk = new Uint8Array(16 * 1024)
const megabyte = 1024 * 1024

/** A request of two megabytes that does not say how long it is. */
function withoutLength(): { request: Request; sent: () => number } {
  let sent = 0
  const body = new ReadableStream({
    pull(controller) {
      if (sent >= 2 * megabyte) return controller.close()
      sent += chunk.byteLength
      controller.enqueue(chunk)
    },
  })
  return { request: new Request('http://cms.example/api', { body, duplex: 'half', method: 'POST' } as RequestInit), sent: () => sent }
}

test('a body that says nothing of its length is read to the limit of its sender, and no further', async () => {
  const { request, sent } = withoutLength()
  const limited = limitBody(request, false)
  expect(limited.isTooLarge()).toBe(false)
  await expect(limited.request.text()).rejects.toThrow('too large')
  expect(limited.isTooLarge()).toBe(true)
  expect(sent()).toBeLessThan(limited.limit + 8 * chunk.byteLength)
})
