import { plural } from './count.ts'

export const takingPart = {
  seen: {
    description: (site: string) => `The films of ${site} that you have ticked in this browser.`,
    kicker: 'Kept in your browser alone',
    title: 'What you have seen',
    withoutScript: 'Your ticks are in your browser, and a script of this page shows them here. Where scripts are off, it stays empty.',
  },

  yours: {
    address: 'This address is the order. Pass it on, or keep it:',
    agreesOnAll: 'This order and that of the editors agree on every pair of films.',
    agreesOn: (agreed: number, pairs: number) =>
      plural(pairs, {
        one: `This order and that of the editors agree on ${agreed} of # pair of films.`,
        other: `This order and that of the editors agree on ${agreed} of # pairs of films.`,
      }),
    asEditors: (film: string, rank: number) => `${film} at ${rank}, as the editors have it.`,
    beside: 'A reader’s order beside that of the editors',
    change: 'Change this order',
    compare: 'Compare with the editors',
    counted: (ranked: number, all: number) => `Counted among ${ranked} of the ${all} films.`,
    description: (list: string) => `Put the films of “${list}” in your order, and see where you and the editors differ.`,
    difference: 'Difference',
    editors: 'Editors',
    film: 'Film',
    help: 'Number the films, 1 for the best. Leave a field empty for a film that you have not seen.',
    here: 'Here',
    higher: (by: number) => `${by} higher`,
    incomplete: 'An order needs two films at least: number the best, then the next.',
    lower: (by: number) => `${by} lower`,
    newerOrder:
      'The editors are compared as they stood in <edition>edition {number}</edition>. They have <list>re-ranked the list</list> since.',
    notAsEditors: (film: string, rank: number, editors: number) => `${film} at ${rank}. The editors say ${editors}.`,
    ofReader: 'A reader’s order of <list>{title}</list>',
    ofReaderTitle: (list: string) => `A reader’s order: ${list}`,
    ownOrder: 'Put them in an order of your own',
    same: 'the same',
    standfirst:
      'Rank the films as you would, then see where you and the editors differ. The address of the result is your order: nothing is stored here.',
    theList: 'The editors’ list, with the reasons',
    title: 'Your order',
    titleOf: (list: string) => `Your order: ${list}`,
    unranked: 'Not ranked: {films}.',
  },
}
