import { type Languages, languagesOf } from './languages.ts'

type Spoken = { language?: string }

type PageProps = {
  content?: Spoken & { list?: Spoken }
  /** Of a page whose props say it themselves. */
  languages?: Languages
  site?: Spoken
}

/** The languages of a page by its props: those of what it shows, else those of the site. */
export const languagesOfPage = ({ content, languages, site }: PageProps = {}): Languages =>
  languages ?? languagesOf(site, content?.language ? content : content?.list)
