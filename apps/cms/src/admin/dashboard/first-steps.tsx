import { Link } from '@payloadcms/ui'

import type { Step } from '../../dashboard/first-steps.ts'
import { Section } from './section.tsx'
import { words } from './words.ts'

/** Leads through the first list. The step to take next is marked. */
export function FirstSteps({ steps }: { steps: Step[] }) {
  const next = steps.find(({ isDone }) => !isDone)
  return (
    <Section className="dashboard__section--wide" heading={words.steps} id="steps">
      <ol className="dashboard__steps">
        {steps.map(({ address, isDone, key }) => (
          <li aria-current={key === next?.key ? 'step' : undefined} key={key}>
            {address && !isDone ? (
              <Link href={address} prefetch={false}>
                {words.stepsOf[key].title}
              </Link>
            ) : (
              <b>{words.stepsOf[key].title}</b>
            )}
            <span>{isDone ? words.stepDone : words.stepsOf[key].how}</span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
