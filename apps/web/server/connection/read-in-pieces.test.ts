import { EventEmitter } from 'node:events'
import type { Socket } from 'node:net'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, it } from 'vitest'

import { readInPieces } from './read-in-pieces.mjs'

function aConnection() {
  const parsed: number[] = []
  let isWaiting = false
  const socket = Object.assign(new EventEmitter(), { destroyed: false, pause: () => {}, resume: () => {} })
  socket.on('data', (bytes: Buffer) => parsed.push(bytes.length))
  readInPieces(socket as unknown as Socket, () => isWaiting)
  return { parsed, send: (length: number) => socket.emit('data', Buffer.alloc(length)), socket, wait: (is: boolean) => (isWaiting = is) }
}

it('parses a short request at once', () => {
  const { parsed, send } = aConnection()
  send(800)
  expect(parsed).toEqual([800])
})

it('parses the next piece when the requests of the one before are answered', async () => {
  const { parsed, send, wait } = aConnection()
  send(5000)
  expect(parsed).toEqual([2048])
  wait(true)
  for (const _turn of [1, 2, 3]) await nextTurn()
  expect(parsed).toEqual([2048])
  wait(false)
  for (const _turn of [1, 2, 3]) await nextTurn()
  expect(parsed).toEqual([2048, 2048, 904])
})

it('retains the order of later bytes, and drops them when the connection ends', async () => {
  const { parsed, send, socket } = aConnection()
  send(3000)
  send(10)
  for (const _turn of [1, 2]) await nextTurn()
  expect(parsed).toEqual([2048, 952, 10])
  send(5000)
  socket.destroyed = true
  await nextTurn()
  expect(parsed).toEqual([2048, 952, 10, 2048])
})
