import type { frame as english } from '../en/frame.ts'

const tryAgain = 'Versuch es in einer halben Minute noch einmal.'

export const frame: typeof english = {
  frame: {
    feed: 'Feed',
    films: 'Filme',
    lists: 'Listen',
    people: 'Leute',
    search: 'Suche',
    site: 'Website',
    skipToContent: 'Zum Inhalt springen',
    skipToNumber: (rank) => `Zu Nummer ${rank} springen`,
    topics: 'Themen',
  },

  failure: {
    broken: 'Bei uns ging etwas schief, als diese Seite entstand. Der Fehler ist notiert. Vielleicht klappt es beim nächsten Versuch.',
    brokenTitle: 'Ein Gewicht ist gefallen',
    linkEnded: 'Dieser Link ist abgelaufen',
    listAway: `Die Liste lässt sich gerade nicht lesen. ${tryAgain}`,
    newestLists: 'Die neuesten Listen',
    noPreviewNow: 'Im Moment keine Vorschau',
    notFound:
      'An dieser Adresse steht nichts. Vielleicht wurde eine Liste umbenannt oder zurückgezogen, oder der Adresse ist unterwegs ein Buchstabe verloren gegangen.',
    notFoundTitle: 'Ohne Platz',
    notNow: 'Im Moment nicht',
    seenAway: `Deine Haken sind in deinem Browser sicher. Diese Seite lässt sich gerade nicht machen. ${tryAgain}`,
    searchAway: `Die Suche geht gerade nicht. ${tryAgain}`,
    shareAway: 'Diese Vorschau lässt sich im Moment nicht zeigen. Versuch es in einer Minute noch einmal.',
    tellUs: (id) => `Wenn es wieder geschieht, nenn uns ${id}.`,
    tooManyPreviews: (seconds) => `Von dieser Adresse wurden zu viele Vorschauen geöffnet. Versuch es in ${seconds} Sekunden noch einmal.`,
    tooManySearches: (seconds) => `Von dieser Adresse kamen zu viele Suchen. Versuch es in ${seconds} Sekunden noch einmal.`,
    toFront: 'Zur Startseite',
    unread: `Diese Seite wurde hier noch nie gelesen, und die Redaktion, die sie aufbewahrt, antwortet gerade nicht. ${tryAgain}`,
    unreadTitle: 'Kurz verschnaufen',
  },

  front: {
    allLists: 'Alle Listen',
    beginning: 'So fängt sie an',
    earlier: 'Frühere Listen',
    movesSince: '{moves} seit der vorigen Ausgabe',
    newest: 'Neueste Liste',
    nothingYet: 'Über die erste Liste wird noch gestritten. Sie wird hier stehen.',
    top: 'Ganz oben',
    whole: 'Die ganze Liste, mit den Gründen',
    wholeOf: (count) => `Alle ${count}, mit den Gründen`,
  },

  person: { byline: 'Wer schreibt', listsBy: (name) => `Listen von ${name}`, listsBySentence: (name) => `Listen von ${name}.` },

  draft: {
    description: 'Ein Entwurf, den Leser noch nicht sehen.',
    mark: 'Entwurf',
    preview: 'Vorschau',
    shown: '{name} zeigt dir das bis {time}. Leser sehen es noch nicht.',
  },
}
