import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'

const sections = [
  ['/lists', 'lists'],
  ['/films', 'films'],
  ['/people', 'people'],
  ['/search', 'search'],
] as const

/** The ways to everything. @param path of the page that it stands on */
export function Navigation({ path }: { path: string }) {
  const { frame: words } = useWords()
  return (
    <nav className="navigation" aria-label={words.site}>
      <ul>
        {sections.map(([address, name]) => (
          <li key={address}>
            <a href={address} aria-current={address === path ? 'page' : path.startsWith(`${address}/`) ? 'true' : undefined}>
              <Own>{words[name]}</Own>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
