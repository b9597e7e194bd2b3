import './dashboard.css'

import type { DashboardViewServerProps } from '@payloadcms/next/views'
import { Gutter, Link } from '@payloadcms/ui'

import { readDashboard } from '../../dashboard/read-dashboard.ts'
import { env } from '../../env.ts'
import { failingOnce } from '../delivery/failing-once.ts'
import { unseenOnce } from '../notices/unseen-once.ts'
import { Calendar } from './calendar.tsx'
import { DocumentRows } from './document-rows.tsx'
import { FirstSteps } from './first-steps.tsx'
import { Section } from './section.tsx'
import { Waiting } from './waiting.tsx'
import { words } from './words.ts'

/** The first screen of the admin, in place of Payload's. */
export async function Dashboard({ payload, user }: DashboardViewServerProps) {
  if (!user) return null
  const { changed, drafts, ending, isEditor, live, refused, reviews, steps, timeZone, week } = await readDashboard(
    { payload, user },
    new Date(),
  )
  const when = (at: string) => words.moment(at, timeZone)
  return (
    <Gutter className="dashboard">
      <h1>{words.title}</h1>
      <div className="dashboard__sections">
        {steps && <FirstSteps steps={steps} />}
        <Waiting
          ending={ending}
          failing={await failingOnce(payload, user)}
          isEditor={isEditor}
          mentions={(await unseenOnce(payload, user)).mentions}
          refused={refused}
          reviews={reviews}
          when={when}
        />
        <Section heading={words.changed} id="changed">
          <DocumentRows
            documents={changed}
            empty={words.noChanged}
            link={({ collection, id, title }) => (
              <Link aria-label={words.lookOf(title)} href={`/admin/collections/${collection}/${id}/versions`} prefetch={false}>
                {words.look}
              </Link>
            )}
            say={({ by, updatedAt }) => words.changedBy(by, when(updatedAt))}
          />
        </Section>
        <Section
          heading={words.drafts}
          id="drafts"
          link={
            <Link href="/admin/collections/lists/create" prefetch={false}>
              {words.newList}
            </Link>
          }
        >
          <DocumentRows documents={drafts} empty={words.noDrafts} say={({ updatedAt }) => words.edited(when(updatedAt))} />
        </Section>
        {isEditor && <Calendar timeZone={timeZone} week={week} />}
        <Section className="dashboard__section--wide" heading={words.live} id="live" link={<a href={`${env.webUrl}/`}>{words.viewSite}</a>}>
          <DocumentRows
            documents={live}
            empty={words.noLive}
            say={({ publishedAt, publishedBy, seconds }) =>
              [words.publishedBy(publishedBy, when(publishedAt)), seconds !== null && words.liveAfter(seconds)].filter(Boolean).join(', ')
            }
          />
        </Section>
      </div>
    </Gutter>
  )
}
