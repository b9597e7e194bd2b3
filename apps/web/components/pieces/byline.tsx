import { Fragment } from 'react'
import type { Writer } from 'types/content/list'

export function Byline({ writers }: { writers: Writer[] }) {
  if (writers.length === 0) return null
  return (
    <p className="byline">
      By{' '}
      {writers.map(({ name, path }, place) => (
        <Fragment key={path}>
          {place > 0 && (place === writers.length - 1 ? ' and ' : ', ')}
          <a href={path} rel="author">
            {name}
          </a>
        </Fragment>
      ))}
    </p>
  )
}
