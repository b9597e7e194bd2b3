import type { takingPart as english } from '../en/taking-part.ts'
import { plural } from './count.ts'

export const takingPart: typeof english = {
  seen: {
    description: (site) => `Die Filme bei ${site}, die du in diesem Browser abgehakt hast.`,
    kicker: 'Nur in deinem Browser',
    title: 'Was du gesehen hast',
    withoutScript: 'Deine Haken sind in deinem Browser, und ein Skript dieser Seite zeigt sie hier. Wo Skripte aus sind, bleibt sie leer.',
  },

  yours: {
    address: 'Diese Adresse ist die Reihenfolge. Gib sie weiter, oder behalte sie:',
    agreesOnAll: 'Diese Reihenfolge und die der Redaktion sind sich bei jedem Paar von Filmen einig.',
    agreesOn: (agreed, pairs) =>
      plural(pairs, {
        one: `Diese Reihenfolge und die der Redaktion sind sich bei ${agreed} von # Paar von Filmen einig.`,
        other: `Diese Reihenfolge und die der Redaktion sind sich bei ${agreed} von # Paaren von Filmen einig.`,
      }),
    asEditors: (film, rank) => `${film} auf ${rank}, wie bei der Redaktion.`,
    beside: 'Die Reihenfolge einer Leserin oder eines Lesers neben der der Redaktion',
    change: 'Diese Reihenfolge ändern',
    compare: 'Mit der Redaktion vergleichen',
    counted: (ranked, all) => `Gezählt wurden ${ranked} der ${all} Filme.`,
    description: (list) => `Bring die Filme von „${list}“ in deine Reihenfolge und sieh, wo die Redaktion anders denkt.`,
    difference: 'Unterschied',
    editors: 'Redaktion',
    film: 'Film',
    help: 'Nummeriere die Filme, 1 für den besten. Lass das Feld leer, wenn du einen Film nicht gesehen hast.',
    here: 'Hier',
    higher: (by) => `${by} höher`,
    incomplete: 'Eine Reihenfolge braucht mindestens zwei Filme: nummeriere den besten, dann den nächsten.',
    lower: (by) => `${by} tiefer`,
    newerOrder:
      'Verglichen wird mit der Redaktion in <edition>Ausgabe {number}</edition>. Seitdem hat sie <list>die Liste neu geordnet</list>.',
    notAsEditors: (film, rank, editors) => `${film} auf ${rank}. Die Redaktion sagt ${editors}.`,
    ofReader: '<list>{title}</list>, von Lesern geordnet',
    ofReaderTitle: (list) => `${list}, von Lesern geordnet`,
    ownOrder: 'Bring sie in deine eigene Reihenfolge',
    same: 'gleich',
    standfirst:
      'Ordne die Filme, wie du es tätest, und sieh, wo die Redaktion anders denkt. Die Adresse des Ergebnisses ist deine Reihenfolge: hier wird nichts gespeichert.',
    theList: 'Die Liste der Redaktion, mit den Gründen',
    title: 'Deine Reihenfolge',
    titleOf: (list) => `Deine Reihenfolge: ${list}`,
    unranked: 'Nicht eingeordnet: {films}.',
  },
}
