type JumpsProps = {
  label: string
  /** `path`: null when there is nothing. `count`: of what is there, if it is to be said. */
  links: { count: number | null; isCurrent: boolean; name: string; path: string | null }[]
}

/** Short links in a row. */
export function Jumps({ label, links }: JumpsProps) {
  if (links.length === 0) return null
  return (
    <nav className="index-jumps" aria-label={label}>
      <ul>
        {links.map(({ count, isCurrent, name, path }) => (
          <li key={name}>
            {path === null ? (
              <span>{name}</span>
            ) : (
              <a href={path} aria-current={isCurrent ? 'page' : undefined}>
                {name}
                {count !== null && <small> {count}</small>}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
