import { Link } from '@payloadcms/ui'

import type { Step } from '../../dashboard/first-steps.ts'
import { Section } from './section.tsx'
import { words } from './words.ts'

/** Leads through the first list. The step to take next is marked. */
export function FirstSteps({ steps }: { steps: Step[] }) {
  const next = steps.find(({ address, isDone }) => address !== null && !isDone)
  return (
    <Section className="dashboard__section--wide" heading={words.steps} id="steps">
      <ol className="dashboard__steps">
        {steps.map(({ address, isDone, isForOthers, key }) => (
          <li aria-current={key === next?.key ? 'step' : undefined} key={key}>
            {address && !isDone ? (
              <Link href={address} prefetch={false}>
                {words.stepTitle(key)}
              </Link>
            ) : (
              <b>{words.stepTitle(key)}</b>
            )}
            <span>{isDone ? words.stepDone : words.stepText(key, isForOthers)}</span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
