import { expect, it } from 'vitest'

import { deliverPending } from '../../src/delivery/deliver.ts'
import { useCms } from '../harness/cms.ts'
import { aMontage } from '../harness/documents/content.ts'
import { hour, minute, urlsOf, usePings } from '../harness/pinging.ts'

const cms = useCms()
const { engine, failed, film, logged, publish, send, setAddress, whenDue } = await usePings(cms)

it('a key that is not found is said in Deliveries, and tried again after an hour', async () => {
  const warn = logged()
  engine.answers = [{ status: 403 }]
  await publish()
  const due = await whenDue()
  await send(due)
  const reason = `${engine.url} answers 403: it did not find the key of this site.`
  expect(await failed()).toEqual([
    { reason: expect.stringContaining(reason), retriesIn: expect.any(Number), to: engine.url, urls: urlsOf(engine).length },
  ])
  expect(warn).toHaveBeenCalledWith({ msg: expect.stringContaining(reason) })
  await send(due + 50 * minute)
  expect(engine.received).toHaveLength(1)
  await send(due + minute + hour)
  expect(engine.received).toHaveLength(2)
  expect(await failed()).toEqual([])
})

it('pages that are taken for those of another site wait for an hour, until the address of the site is mended, and then for nothing', async () => {
  const warn = logged()
  engine.answers = [{ status: 422 }]
  await publish()
  const due = await whenDue()
  await send(due)
  const reason = `${engine.url} answers 422: it takes the pages for those of another site. See that the address in the settings of the site`
  expect(await failed()).toMatchObject([{ reason: expect.stringContaining(reason), to: engine.url }])
  expect(warn).toHaveBeenCalledWith({ msg: expect.stringContaining(`A ping failed: ${reason}`) })
  await send(due + 50 * minute)
  expect(engine.received).toHaveLength(1)

  await setAddress('https://www.montage.example')
  await deliverPending(cms.payload)
  expect(await failed()).toEqual([])
  engine.received = []
  await send(await whenDue())
  expect(urlsOf(engine)).toContain(film().replace('montage.', 'www.montage.'))
  expect(new Set(urlsOf(engine).map((url) => new URL(url).host))).toEqual(new Set(['www.montage.example']))
  await setAddress('https://montage.example')
  await deliverPending(cms.payload)
})

it('an engine that goes on refusing is asked each hour, and said so once', async () => {
  const warn = logged()
  engine.answers = Array.from({ length: 3 }, () => ({ status: 422 }))
  await publish()
  const due = await whenDue()
  for (const hours of [0, 1, 2]) await send(due + hours * (hour + minute))
  expect(engine.received).toHaveLength(3)
  expect(warn).toHaveBeenCalledTimes(1)
})

it.each([
  ['429 without a time', { status: 429 }, minute],
  ['429 with a time', { headers: { 'Retry-After': '600' }, status: 429 }, 10 * minute],
  ['a fault of the engine', { status: 503 }, minute],
])('after %s it rests, with what is published meanwhile, and is then told of all in one request', async (_name, answer, pause) => {
  logged()
  engine.answers = [answer]
  await publish()
  const due = await whenDue()
  await send(due)
  await aMontageMore()
  await send(due + pause / 2)
  expect(engine.received).toHaveLength(1)
  await send(due + minute + pause)
  expect(engine.received).toHaveLength(2)
  expect(urlsOf({ ...engine, received: engine.received.slice(1) })).toEqual(
    expect.arrayContaining([film(), expect.stringContaining('/montages/film-')]),
  )
})

const aMontageMore = async () => {
  await aMontage(cms.payload)
  await deliverPending(cms.payload)
}

it('it waits longer after each failure, and is given up after a day', async () => {
  const warn = logged()
  engine.answers = Array.from({ length: 2 }, () => ({ status: 500 }))
  await publish()
  const due = await whenDue()
  await send(due)
  await send(due + 2 * minute)
  expect(engine.received).toHaveLength(2)
  await send(due + 4 * minute)
  expect(engine.received, 'two minutes after the second failure').toHaveLength(2)
  await send(due + 25 * hour)
  expect(engine.received).toHaveLength(2)
  expect(warn).toHaveBeenLastCalledWith({ msg: `Pings to ${engine.url} were given up after a day: ${engine.url} answers 500` })
  expect(await failed()).toEqual([])
})
