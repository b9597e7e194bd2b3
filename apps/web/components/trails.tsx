import type { Trail } from '../data/trail.ts'
import { Dates } from './dates.tsx'
import { PictureFigure } from './picture-figure.tsx'

type TrailsProps = {
  /** Says what the trails have in common. */
  title: string
  trails: Trail[]
}

/** Ways to lists, newest first. */
export function Trails({ title, trails }: TrailsProps) {
  if (trails.length === 0) return null
  return (
    <section className="trails" aria-labelledby="trails">
      <h2 id="trails">{title}</h2>
      <ul>
        {trails.map((trail) => (
          <li key={trail.path} className="trail">
            <h3>
              <a href={trail.path}>{trail.title}</a>
            </h3>
            <p>{trail.standfirst}</p>
            <Dates published={trail.published} />
            {trail.picture && <PictureFigure picture={trail.picture} sizes="(min-width: 64rem) 28rem, (min-width: 40rem) 45vw, calc(100vw - 2.5rem)" />}
          </li>
        ))}
      </ul>
    </section>
  )
}
