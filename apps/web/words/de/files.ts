import type { files as english } from '../en/files.ts'
import { entries, lists } from './count.ts'

export const files: typeof english = {
  feed: {
    edition: (number, day) => `Ausgabe ${number}, ${day}.`,
    editionOf: (title, number) => `${title}: Ausgabe ${number}`,
    left: 'Nicht mehr dabei:',
    was: (rank) => `war ${rank}`,
  },

  file: {
    byline: (writers) => `Von ${writers}`,
    columns: ['Rang', 'Titel', 'Jahr', 'Regie', 'Minuten', 'Länder', 'Song', 'seit der vorigen Ausgabe', 'Adresse'],
    directedBy: (directors) => `Regie: ${directors}`,
    edition: (number) => `Ausgabe ${number}`,
    picture: (credit) => `Bild: ${credit}`,
    since: (movement) => `Seit der vorigen Ausgabe: ${movement}`,
    song: (song) => `Song: „${song}“`,
    whyHere: (note) => `Warum an dieser Stelle: ${note}`,
    whyMoved: (note) => `Warum es sich bewegt hat: ${note}`,
  },

  oembed: {
    absent: 'An dieser Adresse steht keine Liste dieser Website.',
    away: 'Die Liste lässt sich gerade nicht lesen.',
    formats: 'Die Formate sind json und xml.',
    methods: 'Es gibt nur Antworten auf GET und HEAD.',
    noAddress: 'Nenne die Liste: url=<ihre Adresse>.',
    noList: 'Das ist nicht die Adresse einer Liste.',
    noSize: 'maxwidth und maxheight sind ganze Zahlen von Pixeln, mindestens 1.',
  },

  picture: {
    byline: 'Wer schreibt',
    bylineOf: (count) => `Wer schreibt / ${lists(count)}`,
    fromCountdown: 'Aus dem Countdown',
    list: (count) => `Rangliste / ${entries(count)}`,
    montage: (year) => `Montage / ${year}`,
    orderOf: (list) => `Von Lesern geordnet / ${list}`,
    rankOf: (rank, of) => `Nr. ${rank} von ${of}`,
  },
}
