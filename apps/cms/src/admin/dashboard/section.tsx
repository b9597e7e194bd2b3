import type { ReactNode } from 'react'

type Props = { children: ReactNode; className?: string; heading: string; id: string; link?: ReactNode }

/** A part of the first screen. */
export function Section({ children, className = '', heading, id, link }: Props) {
  return (
    <section aria-labelledby={`dashboard-${id}`} className={`dashboard__section ${className}`}>
      <div className="dashboard__heading">
        <h2 id={`dashboard-${id}`}>{heading}</h2>
        {link}
      </div>
      {children}
    </section>
  )
}
