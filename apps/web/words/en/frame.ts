const tryAgain = 'Try again in half a minute.'

export const frame = {
  frame: {
    feed: 'Feed',
    films: 'Films',
    lists: 'Lists',
    people: 'People',
    search: 'Search',
    site: 'Site',
    skipToContent: 'Skip to the content',
    skipToNumber: (rank: number) => `Skip to number ${rank}`,
    topics: 'Topics',
  },

  failure: {
    broken: 'Something went wrong on our side while this page was being made. It has been written down. Trying again may help.',
    brokenTitle: 'A dropped weight',
    linkEnded: 'This link has ended',
    listAway: `The list cannot be read just now. ${tryAgain}`,
    newestLists: 'The newest lists',
    noPreviewNow: 'No preview at the moment',
    notFound:
      'Nothing stands at this address. A list may have been renamed or withdrawn, or the address has lost a letter on its way here.',
    notFoundTitle: 'Unplaced',
    notNow: 'Not at the moment',
    seenAway: `Your ticks are safe in your browser. This page cannot be made just now. ${tryAgain}`,
    searchAway: `The site cannot be searched just now. ${tryAgain}`,
    shareAway: 'This preview cannot be shown at the moment. Try again in a minute.',
    tellUs: (id: string) => `If it happens again, tell us ${id}.`,
    tooManyPreviews: (seconds: number) => `Too many previews were opened from this address. Try again in ${seconds} seconds.`,
    tooManySearches: (seconds: number) => `Too many searches came from this address. Try again in ${seconds} seconds.`,
    toFront: 'To the front page',
    unread: `This page has not been read here before, and the office that keeps it does not answer just now. ${tryAgain}`,
    unreadTitle: 'Catching our breath',
  },

  front: {
    allLists: 'All lists',
    beginning: 'Where it begins',
    earlier: 'Earlier lists',
    movesSince: '{moves} since the edition before',
    newest: 'Newest list',
    nothingYet: 'The first list is still being argued over. It will stand here.',
    top: 'At the top of it',
    whole: 'The whole list, with the reasons',
    wholeOf: (count: number) => `All ${count}, with the reasons`,
  },

  person: { byline: 'Byline', listsBy: (name: string) => `Lists by ${name}`, listsBySentence: (name: string) => `Lists by ${name}.` },

  draft: {
    description: 'A draft, and not what readers see.',
    mark: 'Draft',
    preview: 'Preview',
    shown: 'Shown to you by {name} until {time}. Not what readers see.',
  },
}
