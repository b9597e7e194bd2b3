import { entry } from '../../admin/rank-desk.ts'
import { unique } from '../../content/newsroom.ts'
import { expect, test } from '../../fixtures.ts'
import { inSeconds } from '../../in-seconds.ts'

test.describe('in the admin', () => {
  // Neither the zone of the machine nor that of the site.
  test.use({ timezoneId: 'Asia/Tokyo' })

  /** The value of a `datetime-local` input in that zone. */
  const onTheClock = (moment: Date) => moment.toLocaleString('sv-SE', { timeZone: 'Asia/Tokyo' }).replace(' ', 'T')

  test('a list is scheduled with a draft, edited later, and published as it was reviewed', async ({
    admin: page,
    montage,
    newsroom,
    request,
  }) => {
    const [first, second] = [await newsroom.montage(unique('First')), await newsroom.montage(unique('Second'), { _status: 'draft' })]
    const list = await newsroom.list(unique('Scheduled'), [first])
    const later = unique('Edited later')
    const entries = [{ montage: second.id }, { montage: first.id }]
    await newsroom.update('lists', list.id, { entries, standfirst: 'As it was reviewed.' }, '&draft=true')

    await page.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
    await expect(entry(page, 2)).toContainText(first.title)
    await page.getByRole('button', { name: 'Schedule…' }).click()
    await expect(page.getByLabel(`Rank 1, “${second.title}”`)).toBeChecked()
    await expect(page.getByLabel('Date and time in Asia/Tokyo')).toHaveValue(/T09:00$/)

    await test.step('without the draft the schedule is refused, and the message names the draft', async () => {
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

    await test.step('a change in the form must be saved before it can be scheduled, and stays a draft', async () => {
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
    await panel.getByRole('button', { name: 'Reload the form' }).click()
    await expect(page.locator('#field-standfirst')).toHaveValue(later)
    await expect(panel).not.toContainText('Went live')
  })

  test('a waiting schedule is cancelled; a refused schedule is shown on the list and the dashboard until it is dismissed', async ({
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
      /Was not published as scheduled for .*\. Readers got another version of this list on .*Look at it and schedule again\./,
      {
        timeout: 30_000,
      },
    )
    await page.goto(`${montage.cmsUrl}/admin`)
    await page.getByText(`“${list.title}” was not published as scheduled. Readers got another version`).click()
    await panel.getByRole('button', { name: 'Dismiss' }).click()
    await expect(panel).not.toContainText('Was not published')
    await page.goto(`${montage.cmsUrl}/admin`)
    await expect(page.getByRole('heading', { name: 'Waiting for you' })).toBeVisible()
    await expect(page.getByText(`“${list.title}” was not published`)).toHaveCount(0)

    await test.step('a montage is scheduled in its form', async () => {
      const film = await newsroom.montage(unique('Alone'))
      await page.goto(`${montage.cmsUrl}/admin/collections/montages/${film.id}`)
      await panel.getByRole('button', { name: 'Schedule…' }).click()
      await page.getByRole('button', { name: 'Schedule publication' }).click()
      await expect(panel).toContainText(/Goes live on .*, as saved at revision 1\. Scheduled by Admin\./)
    })
  })
})
