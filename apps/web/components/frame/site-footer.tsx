import type { Site } from 'types/content/site'

import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'
import { useWritten } from '../words/written.ts'

type SiteFooterProps = Pick<Site, 'name' | 'description' | 'links'> & { hasFeed: boolean }

export function SiteFooter({ description, hasFeed, links, name }: SiteFooterProps) {
  const words = useWords()
  const { ofSite } = useWritten()
  return (
    <footer className="site-footer">
      <a className="site-footer-name" href="/" {...ofSite}>
        {name}
      </a>
      <p {...ofSite}>{description}</p>
      <ul className="site-footer-links">
        {links.map(({ label, url }) => (
          <li key={url}>
            <a href={url} rel="noopener" {...ofSite}>
              {label}
            </a>
          </li>
        ))}
        <li>
          <a href="/corrections">
            <Own>{words.corrections.title}</Own>
          </a>
        </li>
        {hasFeed && (
          <li>
            <a href="/feed.xml" type="application/atom+xml">
              <Own>{words.frame.feed}</Own>
            </a>
          </li>
        )}
      </ul>
    </footer>
  )
}
