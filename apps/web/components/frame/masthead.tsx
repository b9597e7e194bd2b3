import { useWritten } from '../words/written.ts'
import { Navigation, type NavigationProps } from './navigation.tsx'

type MastheadProps = NavigationProps & {
  name: string
  /** On the front alone, where the masthead is large. */
  description: string | null
}

export function Masthead({ description, hasTopics, name, path }: MastheadProps) {
  const { ofSite } = useWritten()
  if (description === null) {
    return (
      <header className="masthead">
        <a className="masthead-name" href="/" {...ofSite}>
          {name}
        </a>
        <Navigation hasTopics={hasTopics} path={path} />
      </header>
    )
  }
  return (
    <header className="masthead masthead-front">
      <h1 className="masthead-name" data-length={lengthOf(name)} {...ofSite}>
        {name}
      </h1>
      <p className="masthead-description" {...ofSite}>
        {description}
      </p>
      <Navigation hasTopics={hasTopics} path={path} />
    </header>
  )
}

const lengthOf = (name: string): 'short' | 'medium' | 'long' => (name.length <= 9 ? 'short' : name.length <= 18 ? 'medium' : 'long')
