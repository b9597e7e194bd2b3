import type { Site } from '../data/site.ts'

type SiteFooterProps = Pick<Site, 'name' | 'description' | 'links'>

export function SiteFooter({ description, links, name }: SiteFooterProps) {
  return (
    <footer className="site-footer">
      <a className="site-footer-name" href="/">
        {name}
      </a>
      <p>{description}</p>
      {links.length > 0 && (
        <ul className="site-footer-links">
          {links.map(({ label, url }) => (
            <li key={url}>
              <a href={url} rel="noopener">
                {label}
              </a>
            </li>
          ))}
        </ul>
      )}
    </footer>
  )
}
