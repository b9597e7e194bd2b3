import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import type { Edition } from 'types/payload-types'

import { expect, test } from '../fixtures.ts'
import { unique } from '../newsroom.ts'
import { entry } from '../rank-desk.ts'
import { referenceList, test as seededTest } from '../seeded.ts'
import { freePort } from '../servers/free-port.ts'
import { run, startApp, stop } from '../servers/montage.ts'

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000)

test.describe('in the admin', () => {
  // Neither the zone of the machine nor that of the site.
  test.use({ timezoneId: 'Asia/Tokyo' })

  /** As a `datetime-local` input in that zone holds it. */
  const onTheClock = (moment: Date) => moment.toLocaleString('sv-SE', { timeZone: 'Asia/Tokyo' }).replace(' ', 'T')

  test('a list is scheduled with a draft, edited on, and read as it was reviewed', async ({ admin: page, montage, newsroom, request }) => {
    const [first, second] = [await newsroom.montage(unique('First')), await newsroom.montage(unique('Second'), { _status: 'draft' })]
    const list = await newsroom.list(unique('Scheduled'), [first])
    const later = unique('Edited later')
    const entries = [{ montage: second.id }, { montage: first.id }]
    await newsroom.update('lists', list.id, { entries, standfirst: 'As it was reviewed.' }, '&draft=true')

    await page.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
    await expect(entry(page, 2)).toContainText(first.title)
    await page.getByRole('button', { name: 'Schedule…' }).click()
    await expect(page.getByLabel(`Rank 1, “${second.title}”`)).toBeChecked()
    await expect(page.getByLabel('Date and time, as the clock shows it in Asia/Tokyo')).toHaveValue(/T09:00$/)

    await test.step('without the draft it is refused in place, naming it', async () => {
      await page.getByLabel(`Rank 1, “${second.title}”`).uncheck()
      await page.getByRole('button', { name: 'Schedule publication' }).click()
      await expect(page.getByRole('alert').filter({ hasText: `Rank 1 (“${second.title}”) is not published.` })).toBeVisible()
      await expect(page.getByRole('link', { name: 'Open it' })).toHaveAttribute('href', `/admin/collections/montages/${second.id}`)
      await page.getByLabel(`Rank 1, “${second.title}”`).check()
    })

    const at = inSeconds(8)
    await page.getByLabel(/^Date and time/).fill(onTheClock(at))
    await page.getByRole('button', { name: 'Schedule publication' }).click()
    const panel = page.getByRole('region', { name: 'Schedule' })
    await expect(panel).toContainText(`(Asia/Tokyo), as saved at revision 2, with “${second.title}”. Scheduled by Admin.`)

    await test.step('a change in the form must be saved before it can be scheduled; saved, it stays a draft', async () => {
      await page.locator('#field-standfirst').fill(later)
      await expect(panel.getByRole('button', { name: 'Schedule…' })).toBeDisabled()
      await expect(panel).toContainText('Save first')
      await page.getByRole('button', { name: 'Save Draft' }).click()
      await expect(panel.getByRole('button', { name: 'Schedule…' })).toBeEnabled()
    })

    await expect(async () => {
      const answer = await request.get(`${montage.webUrl}/lists/${list.slug}`)
      expect(await answer.text()).toContain('As it was reviewed.')
    }).toPass({ timeout: 30_000 })
    expect(Date.now()).toBeLessThan(at.getTime() + 30_000)
    const html = await (await request.get(`${montage.webUrl}/lists/${list.slug}`)).text()
    expect(html.indexOf(second.title)).toBeLessThan(html.indexOf(first.title))
    expect(html).not.toContain(later)

    await expect(panel).toContainText('Went live as scheduled')
    await panel.getByRole('button', { name: 'Load it again' }).click()
    await expect(page.locator('#field-standfirst')).toHaveValue(later)
    await expect(panel).not.toContainText('Went live')
  })

  test('what waits is cancelled; what was refused is said on the list and the dashboard, and dismissed', async ({
    admin: page,
    montage,
    newsroom,
  }) => {
    const list = await newsroom.list(unique('Refused'), [await newsroom.montage(unique('Film'))])
    const waits = await newsroom.schedule(list.id, { at: inSeconds(3600) })
    await page.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
    const panel = page.getByRole('region', { name: 'Schedule' })
    await panel.getByRole('button', { name: 'Cancel' }).click()
    await page.getByRole('button', { name: 'Cancel the schedule' }).click()
    await expect(panel).not.toContainText('Goes live')
    expect((await newsroom.scheduleOf(waits)).state).toBe('cancelled')

    await newsroom.schedule(list.id, { at: inSeconds(3) })
    await newsroom.update('lists', list.id, { standfirst: 'Published in between.', _status: 'published' })
    await expect(panel).toContainText(
      /Was to go live on .* Refused: Readers got another version of this list on .*Look at it and schedule again\./,
      {
        timeout: 30_000,
      },
    )
    await page.goto(`${montage.cmsUrl}/admin`)
    await page.getByText(`“${list.title}” was not published as scheduled. Readers got another version`).click()
    await panel.getByRole('button', { name: 'Dismiss' }).click()
    await expect(panel).not.toContainText('Refused')
    await page.goto(`${montage.cmsUrl}/admin`)
    await expect(page.getByRole('heading', { name: 'Content' })).toBeVisible()
    await expect(page.getByText(list.title)).toHaveCount(0)
  })
})

const editionsOf = async (request: { get: (url: string) => Promise<{ json: () => Promise<unknown> }> }, cmsUrl: string, list: string) => {
  const answer = await request.get(`${cmsUrl}/api/editions?where[list][equals]=${list}&limit=100`)
  return ((await answer.json()) as { docs: Edition[] }).docs
}

seededTest('what came due while the CMS was down is published right after its start, without a request', async ({ request, seeded }) => {
  seededTest.setTimeout(180_000)
  const announced: string[] = []
  const site = createServer(async (message, response) => {
    announced.push(await text(message))
    response.writeHead(503).end()
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  const env = { ...seeded.env, WEB_ORIGINS: `http://127.0.0.1:${(site.address() as AddressInfo).port}` }

  let cms = await startApp('cms', { ...seeded, env })
  const newsroom = await seeded.openNewsroom()
  const list = await newsroom.bySlug('lists', referenceList.slice('/lists/'.length))
  await newsroom.update('lists', list.id, { entries: (list.entries ?? []).toReversed() }, '&draft=true')
  const at = inSeconds(8)
  await newsroom.schedule(list.id, { at })
  cms.child.kill('SIGKILL')
  await cms.ended
  expect(Date.now()).toBeLessThan(at.getTime())
  await expect.poll(() => Date.now()).toBeGreaterThan(at.getTime())
  announced.length = 0

  const started = Date.now()
  cms = run(['scripts/serve.mjs', 'cms'], env)
  await expect.poll(() => announced.join('\n'), { timeout: 30_000 }).toContain(`"${referenceList}"`)
  expect(Date.now() - started).toBeLessThan(30_000)
  await expect.poll(async () => (await editionsOf(request, seeded.cmsUrl, list.id)).length).toBe(2)
  await stop(cms)
  site.close()
  site.closeAllConnections()
})

seededTest('with two CMS processes a schedule is carried out once', async ({ request, seeded }) => {
  seededTest.setTimeout(180_000)
  const otherUrl = `http://localhost:${await freePort()}`
  const other = { ...seeded, cmsUrl: otherUrl, env: { ...seeded.env, CMS_PORT: new URL(otherUrl).port, CMS_URL: otherUrl } }
  const processes = [await startApp('cms', seeded), await startApp('cms', other)]
  const newsroom = await seeded.openNewsroom()
  const films = [await newsroom.montage(unique('One')), await newsroom.montage(unique('Two'))]
  const lists: string[] = []
  for (let number = 0; number < 4; number++) {
    const list = await newsroom.list(unique('Twice'), films)
    await newsroom.update('lists', list.id, { entries: films.toReversed().map(({ id }) => ({ montage: id })) }, '&draft=true')
    lists.push(list.id)
  }
  const at = inSeconds(20)
  const schedules: string[] = []
  for (const list of lists) schedules.push(await newsroom.schedule(list, { at }))

  const states = () => Promise.all(schedules.map(async (id) => (await newsroom.scheduleOf(id)).state))
  await expect.poll(states, { timeout: 50_000 }).toEqual(schedules.map(() => 'done'))
  expect(Date.now()).toBeLessThan(at.getTime() + 30_000)
  for (const list of lists) expect(await editionsOf(request, seeded.cmsUrl, list)).toHaveLength(2)
  for (const started of processes) await stop(started)
})
