import type { ContentOfKind, PageAnswer } from 'types/site-questions'
import { aFilm, anEmbed, aPicture, aRankedList, entriesOf } from '../../apps/web/testing/builders.ts'

type List = ContentOfKind['list']

const words = {
  ar: { name: 'ليلى حداد', sentence: 'يركض صاعدًا التل في الثلج، بينما يُوصَل الرجل الآخر بآلة.', title: 'أفضل مشاهد التدريب' },
  de: { name: 'Ida Köhler', sentence: 'Er läuft im Schnee den Hügel hinauf.', title: 'Die besten Trainingsszenen' },
  el: { name: 'Άννα Ρήγα', sentence: 'Τρέχει στον λόφο μέσα στο χιόνι.', title: 'Οι καλύτερες σκηνές προπόνησης' },
}

export type CannedLanguage = keyof typeof words

export const pathOfLanguage = (language: CannedLanguage): string => `/lists/in-${language}`

const lost = (language: CannedLanguage) => aPicture({ alt: words[language].sentence, credit: words[language].name, files: [] })

function listIn(language: CannedLanguage): List {
  const { name, sentence, title } = words[language]
  const path = pathOfLanguage(language)
  const film = (number: number) =>
    aFilm(`${title} ${number}`, {
      body: [
        { children: [{ isBold: false, isItalic: false, kind: 'text', text: sentence }], kind: 'quote' },
        { isNumbered: true, items: [[{ isBold: false, isItalic: false, kind: 'text', text: sentence }]], kind: 'list' },
      ],
      directors: [name],
      people: [{ name, role: name }],
      picture: lost(language),
      sequence: sentence,
      slug: `film-${number}`,
      song: title,
      video: 'https://youtu.be/dQw4w9WgXcQ',
    })
  const entries = entriesOf(...[1, 2, 3, 4, 5, 6].map(film), aFilm('Rocky IV', { picture: lost(language), slug: 'film-7' }))
  return aRankedList({
    byline: [{ name, path: '/people/word' }],
    edition: {
      corrections: ['2026-11-22'],
      day: '2026-11-20',
      moves: { dropped: 0, moved: 2, new: 1 },
      note: sentence,
      number: 2,
      path: `${path}/editions#edition-2`,
    },
    entries: entries.map((entry) => ({ ...entry, movement: { by: 2, kind: 'up' as const }, note: sentence })),
    introduction: [1, 2].map(() => ({
      children: [{ isBold: false, isItalic: false, kind: 'text' as const, text: sentence }],
      kind: 'paragraph' as const,
    })),
    language,
    method: [{ children: [{ isBold: false, isItalic: false, kind: 'text', text: sentence }], kind: 'paragraph' }],
    path,
    picture: lost(language),
    published: '2026-11-02',
    slug: path.slice('/lists/'.length),
    standfirst: sentence,
    title,
  })
}

/** A list in each language, its editions and its embed. */
export function languagePages(): Record<string, PageAnswer> {
  const page = { publication: 1, status: 'page' as const }
  return Object.fromEntries(
    (['ar', 'de', 'el'] as const).flatMap((language): [string, PageAnswer][] => {
      const list = listIn(language)
      const history = {
        current: 2,
        editions: [{ ...list.edition, dropped: [], order: list.entries }],
        list: { isCountdown: false, language, path: list.path, title: list.title },
        newer: null,
        older: null,
        path: `${list.path}/editions`,
      } as ContentOfKind['history']
      const embed = anEmbed({ entries: list.entries, language, length: 9, path: list.path, standfirst: list.standfirst, title: list.title })
      return [
        [list.path, { ...page, content: list, kind: 'list' }],
        [history.path, { ...page, content: history, kind: 'history' }],
        [`/embed${list.path}`, { ...page, content: embed, kind: 'embed' }],
      ]
    }),
  )
}
