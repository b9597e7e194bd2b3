import type { Handover } from '../payload-types.ts'
import type { HandoverAction } from './transitions.ts'

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })

const inWords = (at?: string | null): string => (at ? `${moment.format(new Date(at))} UTC` : 'a moment ago')

export const messages = {
  askedMeanwhile: 'Somebody else asked for a review of this at the same moment.',
  done: {
    ask: 'You asked for a review.',
    take: 'You have it.',
    release: 'Others can take it again.',
    approve: 'Approved.',
    publish: 'Approved and published.',
    return: 'Sent back.',
    withdraw: 'Withdrawn.',
    override: 'Published without an approval.',
  } satisfies Record<HandoverAction, string>,
  notApproved: 'Nobody has approved this as it stands. Ask for a review: this site publishes with two pairs of eyes.',
  notOpen: 'No review of this is open. It was published, sent back or withdrawn meanwhile.',
  nothingToReview: 'Readers have this as it was saved last: there is nothing to review.',
  overrideIsForAdmins: 'Only admins publish without an approval.',
  refused: (action: HandoverAction, { askedBy, takenBy }: Handover): string => {
    if (action === 'take') return 'Editors and admins take a review, but not one that they asked for.'
    if (action === 'withdraw') return `${askedBy} asked for this review. They or an admin withdraw it.`
    return takenBy ? `${takenBy} has this review, and decides.` : 'Take the review first.'
  },
  savedByApprover: 'You saved this last. With two pairs of eyes, somebody else approves it.',
  standsOtherwise: ({ askedBy, createdAt, state, takenAt, takenBy }: Handover): string => {
    if (state === 'asked') return `${askedBy} asked for a review of this on ${inWords(createdAt)}. Nobody has taken it yet.`
    if (state === 'taken') return `${takenBy} took this review on ${inWords(takenAt)}.`
    return `${takenBy} took this review on ${inWords(takenAt)}, and approved it.`
  },
}
