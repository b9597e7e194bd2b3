import type { Site } from 'types/content/site'

type SiteFooterProps = Pick<Site, 'name' | 'description' | 'links'> & { hasFeed: boolean }

export function SiteFooter({ description, hasFeed, links, name }: SiteFooterProps) {
  return (
    <footer className="site-footer">
      <a className="site-footer-name" href="/">
        {name}
      </a>
      <p>{description}</p>
      {(hasFeed || links.length > 0) && (
        <ul className="site-footer-links">
          {links.map(({ label, url }) => (
            <li key={url}>
              <a href={url} rel="noopener">
                {label}
              </a>
            </li>
          ))}
          {hasFeed && (
            <li>
              <a href="/feed.xml" type="application/atom+xml">
                Feed
              </a>
            </li>
          )}
        </ul>
      )}
    </footer>
  )
}
