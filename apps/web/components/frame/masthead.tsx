type MastheadProps = {
  name: string
  /** On the front alone, where the masthead is large. */
  description: string | null
}

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

const lengthOf = (name: string): 'short' | 'medium' | 'long' => (name.length <= 9 ? 'short' : name.length <= 18 ? 'medium' : 'long')
