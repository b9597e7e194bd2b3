import type { ShownHandover } from '../../handovers/read-handover.ts'
import type { HandoverAction } from '../../handovers/transitions.ts'

type Move = ShownHandover['moves'][number]

export const buttons: Record<HandoverAction, string> = {
  approve: 'Approve',
  ask: 'Ask for review…',
  override: 'Publish without approval…',
  publish: 'Approve and publish',
  release: 'Release',
  return: 'Send back',
  take: 'Take this review',
  withdraw: 'Withdraw',
}

const kinds: Record<Move['kind'], string> = {
  approve: 'approved',
  ask: 'asked for a review',
  change: 'changed it after the approval',
  override: 'published without an approval',
  publish: 'published',
  release: 'released it',
  return: 'sent it back',
  take: 'took it',
  withdraw: 'withdrew it',
}

export const messages = {
  anybody: 'Anybody',
  askExplained: 'An editor reads what you saved, and publishes it or sends it back with a reason.',
  close: 'Close',
  decide: 'Review it…',
  history: 'History',
  move: ({ by, kind }: Move): string => `${by || 'The CMS'} ${kinds[kind]}`,
  nothingLoaded: 'The changes could not be loaded: the CMS did not answer. Close this and try again.',
  overrideExplained: 'This site publishes with two pairs of eyes. Your reason is kept in the history.',
  reason: 'Why',
  review: 'Review',
  saveFirst: 'Save first: a review is of what is saved.',
  state: ({ askedBy, askedOf, isChanged, state, takenBy }: ShownHandover): string => {
    switch (state) {
      case 'asked':
        return `${askedBy} asked ${askedOf ?? 'for a review'}${askedOf ? ' for a review' : ''}. Nobody has taken it yet.`
      case 'taken':
        return isChanged ? `Changed since ${takenBy} approved it. ${takenBy} looks again.` : `${takenBy} has it.`
      case 'approved':
        return `${takenBy} approved it. It can go live.`
      case 'returned':
        return `${takenBy} sent it back.`
      case 'withdrawn':
        return 'The last review was withdrawn.'
      case 'published':
        return 'The last review ended with a publication.'
    }
  },
  unanswered: 'The CMS did not answer. Look again whether the review has changed.',
  who: 'Ask',
  words: 'A word for the reviewer',
  wordsBack: 'Your answer (needed to send it back)',
}
