import type { Trail } from 'types/content/list'
import { Own } from '../words/own.tsx'
import { useWritten } from '../words/written.ts'
import { Dates } from './dates.tsx'
import { PictureFigure } from './picture-figure.tsx'
import { columnWide, leadWide } from './sizes.ts'

type TrailsProps = {
  title: string
  trails: Trail[]
}

export function Trails({ title, trails }: TrailsProps) {
  const { ofList } = useWritten()
  if (trails.length === 0) return null
  const isOnly = trails.length === 1
  return (
    <section className={isOnly ? 'trails trails-one' : 'trails'} aria-labelledby="trails">
      <h2 id="trails">
        <Own>{title}</Own>
      </h2>
      <ul>
        {trails.map((trail) => (
          <li key={trail.path} className="trail">
            <div className="trail-words">
              <h3>
                <a href={trail.path} {...ofList(trail)}>
                  {trail.title}
                </a>
              </h3>
              <p {...ofList(trail)}>{trail.standfirst}</p>
              <Dates published={trail.published} />
            </div>
            {trail.picture && <PictureFigure picture={trail.picture} sizes={isOnly ? leadWide : columnWide} lang={ofList(trail).lang} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
