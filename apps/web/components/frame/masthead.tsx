type MastheadProps = {
  name: string
  /** On the front, where the masthead is large and the page's own title. */
  description: string | null
}

/** The site's title block: the heading of the front, a way back to it elsewhere. */
export function Masthead({ description, name }: MastheadProps) {
  if (description === null) {
    return (
      <header className="masthead">
        <a className="masthead-name" href="/">
          {name}
        </a>
      </header>
    )
  }
  return (
    <header className="masthead masthead-front">
      <h1 className="masthead-name" data-length={lengthOf(name)}>
        {name}
      </h1>
      <p className="masthead-description">{description}</p>
    </header>
  )
}

/** A short name is set across the page; a long one would not fit there. */
const lengthOf = (name: string): 'short' | 'medium' | 'long' => (name.length <= 9 ? 'short' : name.length <= 18 ? 'medium' : 'long')
