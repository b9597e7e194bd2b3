import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'

const sections = [
  ['/lists', 'lists'],
  ['/topics', 'topics'],
  ['/films', 'films'],
  ['/people', 'people'],
  ['/search', 'search'],
] as const

/** Where the navigation stands. `hasTopics`: whether a list has a topic. */
export type NavigationProps = { hasTopics: boolean; path: string }

/** The ways to everything. */
export function Navigation({ hasTopics, path }: NavigationProps) {
  const { frame: words } = useWords()
  const shown = sections.filter(([address]) => address !== '/topics' || hasTopics)
  return (
    <nav className="navigation" aria-label={words.site}>
      <ul>
        {shown.map(([address, name]) => (
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
