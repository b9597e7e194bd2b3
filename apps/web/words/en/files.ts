import { entries, lists } from './count.ts'

export const files = {
  feed: {
    edition: (number: number, day: string) => `Edition ${number}, ${day}.`,
    editionOf: (title: string, number: number) => `${title}: edition ${number}`,
    left: 'Left the list:',
    was: (rank: number) => `was ${rank}`,
  },

  file: {
    byline: (writers: string) => `By ${writers}`,
    columns: ['rank', 'title', 'year', 'directors', 'minutes', 'countries', 'song', 'since the last edition', 'address'],
    directedBy: (directors: string) => `Directed by ${directors}`,
    edition: (number: number) => `edition ${number}`,
    picture: (credit: string) => `Picture: ${credit}`,
    since: (movement: string) => `Since the last edition: ${movement}`,
    song: (song: string) => `Song: “${song}”`,
    whyHere: (note: string) => `Why it stands here: ${note}`,
    whyMoved: (note: string) => `Why it moved: ${note}`,
  },

  oembed: {
    absent: 'No list of this site is published at that address.',
    away: 'The list cannot be read just now.',
    formats: 'Formats are json and xml.',
    methods: 'Only GET and HEAD are answered.',
    noAddress: 'Say which list: url=<its address>.',
    noList: 'That is not the address of a list.',
    noSize: 'maxwidth and maxheight are whole numbers of pixels, 1 or more.',
  },

  picture: {
    byline: 'Byline',
    bylineOf: (count: number) => `Byline / ${lists(count)}`,
    fromCountdown: 'From the countdown',
    list: (count: number) => `Ranked list / ${entries(count)}`,
    montage: (year: number) => `Montage / ${year}`,
    orderOf: (list: string) => `A reader’s order / ${list}`,
    rankOf: (rank: number, of: number) => `No. ${rank} of ${of}`,
  },
}
