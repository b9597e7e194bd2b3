import type { PastEdition } from 'types/content/edition'
import type { RankedEntry, RankedList } from 'types/content/list'
import type { RichText } from 'types/content/rich-text'
import type { ContentKind, ContentOfKind, PageAnswer } from 'types/site-questions'
import { aFilm, anEmbed, aRankedList, aSite, aTrail, entriesOf } from '../../apps/web/testing/builders.ts'
import type { Canned } from '../servers/canned-cms.ts'
import { languagePages } from './canned-languages.ts'
import { drawPictures, picture } from './canned-pictures.ts'

/** No space, hyphen or point in it at which a line may end. */
const longWord = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'

/** Each with content that is hard to lay out: words without a break, ranks of three digits, pictures that are high or tiny. */
export const cannedPages = {
  corrections: '/corrections',
  embed: '/embed/lists/words',
  films: '/films',
  front: '/',
  history: '/lists/words/editions',
  lists: '/lists',
  longHistory: '/lists/hundreds/editions',
  longList: '/lists/hundreds',
  montage: '/montages/word-1',
  nothing: '/nowhere',
  people: '/people',
  person: '/people/word',
  pictures: '/lists/pictures',
  topic: '/topics/word',
  topics: '/topics',
  wordEmbedInHundreds: '/embed/lists/hundreds',
  words: '/lists/words',
  yours: '/lists/words/yours',
}

const wordy = picture('wide', {
  caption: `A ${longWord}.`,
  credit: longWord,
  licence: { address: 'https://example.org/licence', name: longWord },
})

const paragraph = (text: string): RichText[number] => ({
  children: [{ isBold: false, isItalic: false, kind: 'text', text }],
  kind: 'paragraph',
})
const sentence = 'He runs up the hill in the snow while the other man is wired to a machine, and nobody says a word about who will win. '
const wordyText: RichText = [
  paragraph(`Before ${longWord} and after.`),
  { children: [{ isBold: false, isItalic: false, kind: 'text', text: longWord }], kind: 'heading' },
  { isNumbered: false, items: [[{ isBold: true, isItalic: false, kind: 'text', text: longWord }]], kind: 'list' },
]

const movements = [
  { by: 120, kind: 'up' },
  { by: 3, kind: 'down' },
  { by: 0, kind: 'new' },
  { by: 0, kind: 'same' },
] as const

const wordyFilm = (number: number) =>
  aFilm(`${longWord} ${number}`, {
    body: wordyText,
    directors: [longWord, longWord],
    people: [{ name: longWord, role: longWord }],
    picture: wordy,
    sequence: `${longWord} trains.`,
    slug: `word-${number}`,
    song: longWord,
    video: 'https://youtu.be/dQw4w9WgXcQ',
  })

const wordyEntries: RankedEntry[] = entriesOf(...[1, 2, 3, 4, 5, 6].map(wordyFilm)).map((entry, place) => ({
  ...entry,
  movement: movements[place % movements.length] ?? null,
  note: longWord,
  rank: 496 + place,
}))

/** Of very different lengths, as editors write them. */
const hundreds: RankedEntry[] = entriesOf(
  ...Array.from({ length: 500 }, (_, place) =>
    aFilm(`Film ${place + 1}`, {
      body: Array.from({ length: (place * 7) % 5 }, (_, at) => paragraph(sentence.repeat(1 + ((place + at) % 4)))),
      directors: ['Ada Lens'],
      picture: place % 3 === 2 ? picture('portrait') : picture('wide'),
      sequence: sentence,
      slug: `film-${place + 1}`,
    }),
  ),
).map((entry, place) => ({ ...entry, movement: movements[place % 4] ?? null, note: place % 4 === 0 ? sentence.repeat(2) : null }))

const byline = [{ name: longWord, path: '/people/word' }]
const edition = (path: string): PastEdition => ({
  corrections: ['2026-11-22'],
  day: '2026-11-20',
  dropped: [{ rank: 123, slug: 'gone', title: longWord, year: 1999 }],
  moves: { dropped: 1, moved: 3, new: 1 },
  note: longWord,
  number: 2,
  order: [],
  path: `${path}/editions#edition-2`,
})

const list = (path: string, entries: RankedEntry[], over: Partial<RankedList> = {}): RankedList =>
  aRankedList({
    byline,
    edition: edition(path),
    entries,
    path,
    picture: wordy,
    published: '2026-11-02',
    slug: path.split('/').at(-1) ?? '',
    standfirst: `${longWord} is ranked.`,
    title: longWord,
    ...over,
  })

const words = list(cannedPages.words, wordyEntries, {
  dropped: [{ edition: edition(cannedPages.words), path: null, rank: 123, slugs: ['gone'], title: longWord, year: 1999 }],
  topics: [1, 2, 3, 4, 5].map((number) => ({ name: `${longWord} ${number}`, path: cannedPages.topic.replace('word', `word-${number}`) })),
  introduction: wordyText,
  method: wordyText,
})
const long = list(cannedPages.longList, hundreds, { title: '500 films' })
const pictures = list(
  cannedPages.pictures,
  entriesOf(
    ...(['portrait', 'tiny', 'wide'] as const).map((kind) => aFilm(kind, { picture: picture(kind) })),
    aFilm('lost', { picture: picture('tiny', { alt: sentence, files: [] }) }),
  ),
  { picture: picture('tiny'), title: 'Pictures' },
)

const row = { length: 500, path: cannedPages.words, published: '2026-11-02', standfirst: longWord, title: longWord }
const wordySentence = `${longWord} and nothing else.`

const historyOf = ({ entries, path, title }: RankedList) => ({
  current: 2,
  editions: [{ ...edition(path), order: entries.map(({ movement, rank, slug, title, year }) => ({ movement, rank, slug, title, year })) }],
  list: { isCountdown: false, path, title },
  newer: null,
  older: null,
  path: `${path}/editions`,
})

const trail = aTrail({ path: cannedPages.words, picture: wordy, published: '2026-11-02', standfirst: longWord, title: longWord })

export async function cannedContent(address: string): Promise<Canned> {
  return {
    pages: {
      [cannedPages.corrections]: page('corrections', {
        days: [{ day: '2026-11-22', lists: [{ edition: edition(cannedPages.words), path: cannedPages.words, title: longWord }] }],
        path: cannedPages.corrections,
      }),
      [cannedPages.embed]: page('embed', anEmbed({ ...words, length: 30 })),
      [cannedPages.front]: page('front', {
        hasMore: true,
        lead: {
          ...trail,
          byline,
          edition: edition(cannedPages.words),
          isCountdown: true,
          length: 501,
          top: wordyEntries.toReversed().slice(0, 3),
        },
        trails: [trail, { ...trail, path: '/lists/second' }, { ...trail, path: '/lists/third', picture: picture('tiny') }],
      }),
      [cannedPages.films]: page('filmIndex', {
        decades: [{ films: 1, name: '1980s', path: '/films/1980s' }],
        films: [
          {
            directors: [{ name: longWord, path: '/films/by/word' }],
            path: cannedPages.montage,
            places: [{ path: cannedPages.words, isKeptBack: false, rank: 496, title: longWord }],
            title: longWord,
            year: 1985,
          },
        ],
        kind: 'all',
        letters: [{ films: 1, name: 'R', path: '/films/r' }],
        name: '',
        path: cannedPages.films,
        total: 1,
      }),
      [cannedPages.history]: page('history', historyOf(words)),
      [cannedPages.lists]: page('listIndex', {
        lists: [row],
        newer: null,
        older: null,
        path: cannedPages.lists,
        years: [{ path: '/lists/2025', year: '2025' }],
      }),
      [cannedPages.longHistory]: page('history', historyOf(long)),
      [cannedPages.longList]: page('list', long),
      [cannedPages.montage]: page('montage', {
        ...wordyFilm(1),
        path: cannedPages.montage,
        standings: [{ isKeptBack: false, movement: { by: 120, kind: 'up' }, of: 500, path: cannedPages.words, rank: 423, title: longWord }],
      }),
      [cannedPages.people]: page('peopleIndex', {
        path: cannedPages.people,
        people: [{ biography: longWord, lists: 2, name: longWord, path: cannedPages.person }],
      }),
      [cannedPages.person]: page('person', {
        biography: `${longWord} writes.`,
        links: [{ label: longWord, url: 'https://example.org' }],
        lists: [trail, { ...trail, path: '/lists/second' }],
        name: longWord,
        path: cannedPages.person,
        portrait: wordy,
      }),
      [cannedPages.pictures]: page('list', pictures),
      [cannedPages.topic]: page('topic', {
        lists: [row],
        main: cannedPages.topic,
        name: longWord,
        newer: null,
        older: `${cannedPages.topic}/page/1`,
        path: cannedPages.topic,
        words: wordySentence,
      }),
      [cannedPages.topics]: page('topicIndex', {
        path: cannedPages.topics,
        topics: [{ lists: 2, name: longWord, path: cannedPages.topic, words: wordySentence }],
      }),
      [cannedPages.wordEmbedInHundreds]: page(
        'embed',
        anEmbed({ ...long, entries: hundreds.toReversed().slice(0, 10), isCountdown: true, length: 500 }),
      ),
      [cannedPages.words]: page('list', words),
      ...languagePages(),
    },
    pictures: await drawPictures(),
    site: aSite({
      address,
      hasTopics: true,
      description: `${longWord} in ranks.`,
      links: [{ label: longWord, url: 'https://example.org' }],
    }),
  }
}

const page = <Kind extends ContentKind>(kind: Kind, content: ContentOfKind[Kind]): PageAnswer<Kind> => ({
  content,
  kind,
  publication: 1,
  status: 'page',
})
