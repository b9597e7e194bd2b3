import type { ReactNode } from 'react'
import type { RankedList } from 'types/content/list'
import type { PreviewState } from 'types/preview/question'
import { describe, expect, it, vi } from 'vitest'

import { toAtom } from '../feeds/atom.ts'
import { toJsonFeed } from '../feeds/json-feed.ts'
import { toListFeed } from '../feeds/list-feed.ts'
import { toManifest } from '../feeds/manifest.ts'
import { toSiteFeed } from '../feeds/site-feed.ts'
import { listAsMarkdown } from '../list-files/markdown.ts'
import ErrorPage from '../pages/_error.tsx'
import Front from '../pages/[[...path]].tsx'
import NotFoundPage, { getStaticProps } from '../pages/404.tsx'
import List from '../pages/lists/[slug].tsx'
import Montage from '../pages/montages/[slug].tsx'
import Preview from '../pages/preview/[token].tsx'
import { aFilm, aListFeed, aListInFeed, aPicture, aRankedList, aSite, aTrail, entriesOf } from '../testing/builders.ts'
import { parseXml, type XmlElement } from '../testing/parse-xml.ts'
import { renderPage } from '../testing/render-page.tsx'
import { type Languages, languagesOf, openGraphLocale } from '../words/languages.ts'
import { lastSiteLanguages, noteSiteLanguage, refusal } from '../words/site-language.ts'

vi.mock('next/head', () => ({ default: ({ children }: { children: ReactNode }) => children }))

const english = aSite({ description: 'Site words', language: 'en', name: 'Site' })
const german = aSite({ description: 'Site words', language: 'de', name: 'Site' })
const strip: PreviewState = {
  address: 'https://cms.example/admin/collections/lists/1',
  collection: 'lists',
  drafts: 0,
  ids: {},
  isPublic: true,
  isUnsaved: false,
  moves: null,
  saved: { at: '2026-11-02T10:00:00.000Z', by: 'Ida' },
  schedules: [],
  title: 'Films',
  way: [{ address: null, message: 'The lead image has no credit.' }],
}
const common = { publication: 1, share: null }
const written = 'كلمات'

const list = (over: Partial<RankedList> = {}): RankedList =>
  aRankedList({
    byline: [{ name: written, path: '/people/a' }],
    edition: {
      corrections: [],
      day: '2026-11-04',
      moves: { dropped: 1, moved: 2, new: 0 },
      note: written,
      number: 2,
      path: '/lists/films/editions#edition-2',
    },
    entries: entriesOf(
      aFilm(written, {
        directors: [written],
        picture: aPicture({ caption: written, credit: written }),
        sequence: written,
        slug: 'a',
        song: written,
      }),
    ),
    introduction: [{ children: [{ isBold: false, isItalic: false, kind: 'text', text: written }], kind: 'paragraph' }],
    picture: aPicture({ credit: written }),
    published: '2026-11-02',
    standfirst: written,
    title: written,
    ...over,
  })

type Text = { dir: string; lang: string; text: string }

/** Every text of a page, with the language and the direction of the elements around it. */
function textsIn({ attributes, children, name, text }: XmlElement, lang: string, dir: string): Text[] {
  if (['script', 'textarea', 'title'].includes(name)) return []
  const own = { dir: attributes.dir ?? (name === 'bdi' ? 'auto' : dir), lang: attributes.lang ?? lang }
  return [
    ...(/\p{L}/u.test(text) ? [{ ...own, text: text.trim() }] : []),
    ...children.flatMap((child) => textsIn(child, own.lang, own.dir)),
  ]
}

const textsOf = (html: string, lang: string, dir: string): Text[] =>
  textsIn(parseXml(`<body>${html.replace(/ (async|defer)(?= )/g, '')}</body>`), lang, dir)

describe('a list in a language without words of the site', () => {
  const site = english
  const texts = textsOf(renderPage(List, { ...common, content: list({ language: 'ar' }), site }), 'ar', 'rtl')

  it('has those of the site in the language of the site, and each says so', () => {
    const wrong = texts.filter(({ dir, lang, text }) => /[A-Za-z]/.test(text) && (lang !== 'en' || dir === 'rtl'))
    expect(wrong).toEqual([])
    expect(texts.map(({ text }) => text)).toContain('Ranked list')
  })

  it('names the language of a list that has that of the site', () => {
    const foot = { next: { path: '/lists/b', title: 'Beta' }, previous: null, related: [] }
    const html = renderPage(List, { ...common, content: list({ foot, language: 'ar' }), site })
    expect(html).toContain('<a href="/lists/b" dir="auto" lang="en">Beta</a>')
  })

  it('has the words of editors in its own, each with the direction of its first letter', () => {
    const ofEditors = texts.filter(({ text }) => text.includes(written))
    expect(ofEditors.length).toBeGreaterThan(10)
    expect(ofEditors.filter(({ dir, lang }) => lang !== 'ar' || dir !== 'auto')).toEqual([])
  })
})

describe('a list in German on an English site', () => {
  const html = renderPage(List, { ...common, content: list({ language: 'de' }), site: english })

  it('has the words of the site in German, with dates', () => {
    expect(html).toContain('Rangliste')
    expect(html).toContain('Erschienen am <time dateTime="2026-11-02">2. November 2026</time>')
    expect(html).toContain('1 Eintrag')
    expect(html).toContain('2 bewegt, 1 raus')
    expect(html).toContain('&quot;copyLink&quot;:&quot;Link kopieren&quot;')
    expect(html).not.toContain('Copy link')
  })

  it('says its language to machines', () => {
    expect(html).toContain('property="og:locale" content="de_DE"')
    expect(html).toContain('"inLanguage":"de"')
  })

  it('has the name of the site in English', () => {
    const ofSite = textsOf(html, 'de', 'ltr').filter(({ text }) => text.startsWith('Site'))
    expect(ofSite.map(({ lang }) => lang)).toEqual(['en', 'en', 'en'])
  })
})

it('a page of a site in German is German, and names the language of each list that has another', () => {
  const trails = [aTrail({ language: 'el', path: '/lists/a', title: 'Άλφα' }), aTrail({ path: '/lists/b', title: 'Beta' })]
  const html = renderPage(Front, { ...common, content: { hasMore: true, lead: null, trails }, site: german })
  expect(html).toContain('Frühere Listen')
  expect(html).toContain('<a href="/lists/a" dir="auto" lang="el">Άλφα</a>')
  expect(html).toContain('<a href="/lists/b" dir="auto">Beta</a>')
})

it('a film in an English list on a German site names the language of the list', () => {
  const film = {
    ...aFilm('Rocky'),
    path: '/montages/rocky',
    standings: [{ isKeptBack: false, language: 'en', movement: null, of: 9, path: '/lists/a', rank: 2, title: 'List' }],
  }
  const html = renderPage(Montage, { ...common, content: film, site: german })
  expect(html).toContain('Nummer 2 von 9 in')
  expect(html).toContain('<a href="/lists/a#rocky" dir="auto" lang="en">List</a>')
})

describe('feeds', () => {
  it('are in the language of their list or of the site, and name that of each item', () => {
    const edition = {
      day: '2026-11-04',
      dropped: [],
      note: null,
      number: 2,
      order: [],
      path: '/lists/a/editions#edition-2',
      published: '2026-11-04T10:00:00Z',
      title: 'Liste',
      urn: 'urn:b',
    }
    const ofList = toListFeed(aListFeed({ editions: [edition], language: 'de' }), english)
    expect(toAtom(ofList)).toContain('xml:lang="de"')
    expect(ofList.items[0]).toMatchObject({ language: 'de', summary: 'Ausgabe 2, 4. November 2026.', title: 'Liste: Ausgabe 2' })
    const ofSite = toSiteFeed({ lists: [aListInFeed({ language: 'ar' }), aListInFeed()] }, german)
    expect(toAtom(ofSite).match(/xml:lang="\w+"/g)).toEqual(['xml:lang="de"', 'xml:lang="ar"', 'xml:lang="de"'])
    expect(JSON.parse(toJsonFeed(ofSite))).toMatchObject({ items: [{ language: 'ar' }, { language: 'de' }], language: 'de' })
  })
})

it('a list as Markdown is in the language of the list', () => {
  expect(listAsMarkdown(list({ language: 'de' }), english)).toContain(`Von ${written}, 2. November 2026, Ausgabe 2, Site`)
})

it('the manifest has the language and the direction of the site', () => {
  expect(JSON.parse(toManifest(german))).toMatchObject({ dir: 'ltr', lang: 'de' })
})

describe('the strip above a preview', () => {
  const state = { ...strip, moves: [{ from: 3, slug: null, title: written, to: 1 }], title: written }
  const stripOf = (language: string, site = english) => {
    const page = { content: list({ language }), kind: 'list' as const }
    const preview = { admin: 'https://cms.example', page, site, state, status: 'page' as const, view: {} }
    const props = { admin: 'https://cms.example', languages: languagesOf(site, page.content), preview }
    return /<aside.*?<\/aside>/s.exec(renderPage(Preview, props))?.[0] ?? ''
  }

  it('is in the language of its list, and the sentences of the gate in English', () => {
    const html = stripOf('de')
    expect(html).toMatch(/^<aside dir="ltr" lang="de" aria-label="Vorschau"/)
    expect(html).toContain('gespeichert am 2. November 2026 um 10:00 von')
    expect(html).toContain('1 Sache steht im Weg')
    expect(html).toContain('<span dir="ltr" lang="en">The lead image has no credit.</span>')
    expect(html).toContain(`<bdi>${written}</bdi> steigt von 3 auf 1`)
  })

  it('is in that of the site where the site has no words in that of the list, whose title says its own', () => {
    const html = stripOf('ar', german)
    expect(html).toMatch(/^<aside dir="ltr" lang="de"/)
    expect(html).toContain(`<bdi lang="ar">${written}</bdi>`)
  })
})

it('errors are in the language that the site had last', async () => {
  noteSiteLanguage(german)
  const { languages } = (ErrorPage.getInitialProps?.({} as never) ?? {}) as { languages: Languages }
  expect(renderPage(ErrorPage, { languages, requestId: null, status: 503 })).toContain('Versuch es in einer halben Minute noch einmal.')
  expect(refusal('tooManySearches', 3)).toBe('Von dieser Adresse kamen zu viele Suchen. Versuch es in 3 Sekunden noch einmal.')
  const props = { admin: '', preview: { code: 404 as const, reason: 'Weg.' } }
  expect(renderPage(Preview, { ...props, languages: lastSiteLanguages() } as never)).toContain('Keine Vorschau')
  const notFound = await getStaticProps({})
  expect(renderPage(NotFoundPage, (notFound as { props: never }).props)).toContain('An dieser Adresse steht nichts.')
  noteSiteLanguage({})
})

it.each([
  ['en', 'en_GB'],
  ['de', 'de_DE'],
  ['fr', 'fr_FR'],
  ['el', 'el_GR'],
  ['ja', 'ja_JP'],
])('Open Graph is told %s as %s', (language, locale) => {
  expect(openGraphLocale(language)).toBe(locale)
})
