const sections = [
  ['/lists', 'Lists'],
  ['/films', 'Films'],
  ['/people', 'People'],
  ['/search', 'Search'],
] as const

/** The ways to everything. @param path of the page that it stands on */
export const Navigation = ({ path }: { path: string }) => (
  <nav className="navigation" aria-label="Site">
    <ul>
      {sections.map(([address, name]) => (
        <li key={address}>
          <a href={address} aria-current={address === path ? 'page' : path.startsWith(`${address}/`) ? 'true' : undefined}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
