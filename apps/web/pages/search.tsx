import type { GetServerSideProps, PageConfig } from 'next'

import { CmsDown } from 'types/cms-faults'

import { NotNow } from '../components/frame/not-now.tsx'
import { SearchPage, type SearchPageProps } from '../components/search/search-page.tsx'
import { readContent } from '../data/content.ts'
import { siteSearch } from '../data/search.ts'
import { excerptOf } from '../search/excerpt.ts'
import { foundOnPage, longestQuery } from '../search/search-index.ts'
import { markWords } from '../search/words-in.ts'
import { type Languages, languagesOf } from '../words/languages.ts'
import { lastSiteLanguages } from '../words/site-language.ts'

export const config: PageConfig = { unstable_runtimeJS: false }

type Props = { languages: Languages; page: SearchPageProps | null }

export const getServerSideProps: GetServerSideProps<Props> = async ({ query, res }) => {
  const sought = String([query.q ?? ''].flat()[0])
    .slice(0, longestQuery)
    .trim()
  const number = /^[1-9]\d{0,3}$/.test(String(query.page)) ? Number(query.page) : 1
  const front = await readContent<'front'>('/').catch(nullIfDown)
  if (!front || front === 'absent' || 'movedTo' in front) {
    res.statusCode = 503
    res.setHeader('Retry-After', '30')
    return { props: { languages: lastSiteLanguages(), page: null } }
  }
  const { found, total } = await siteSearch.search(sought, number)
  res.setHeader('Cache-Control', 'public, max-age=60')
  return {
    props: {
      languages: languagesOf(front.site),
      page: {
        found: found.map(({ kind, language, names, path, text, title, words, year }) => ({
          kind,
          ...(language && { language }),
          names: markWords(names, words),
          path,
          text: markWords(excerptOf(text, words), words),
          title: markWords(title, words),
          year,
        })),
        number,
        pages: Math.ceil(total / foundOnPage),
        publication: front.publication,
        site: front.site,
        query: sought,
        total,
      },
    },
  }
}

function nullIfDown(error: unknown): null {
  if (error instanceof CmsDown) return null
  throw error
}

export default function Page({ page }: Props) {
  if (page) return <SearchPage {...page} />
  return <NotNow reason="searchAway" />
}
