import type { SeedList } from './seed-content.ts'

export const seedList: SeedList = {
  title: '{count} Workout Montages That Make You Want to Train',
  slug: 'workout-montages-that-make-you-want-to-train',
  standfirst:
    'A film can turn months of effort into a few minutes. These are the sequences that get the effort right, move the story along ' +
    'and send you looking for your shoes.',
  introduction: `Films are careless about how things are done. People on screen hang up the telephone without saying goodbye. They break into a computer by typing fast. And when they lift weights, which ought to be the simplest of the three, they lift things that plainly weigh nothing, in movements that could strengthen nobody, and are in splendid shape by the next scene.

The montage is where this can be put right. The device is simple. Cut together scenes that lie far apart in time but are alike in theme, and a season of preparation goes by in minutes. Practice, waiting, the slow arrival of a skill: whatever would be unwatchable at its true length can be got through this way, and the audience fills in the rest.

A good training montage does one of two things. It shows what hard training is like, or it moves the plot. A great one does both in the same shots, so that the character who walks out of it is a different proposition from the one who went in. Along the way it reminds you why you train at all.

That reminder is the test applied here. The work below is done in snow, in sand, in a basement and at the top of a pole. It is done by a boxer, a billionaire and a cartoon, among others. What these sequences share is what happens in the room after the credits, when somebody who had been sitting down stands up.`,
  method: `We put two questions to every sequence. Is the training credible, and does the film need it? Credible is not the same as possible. Nobody will ever push a freight train, but to lean on something heavy until it moves is honest exercise at any size. Needed means that the story would limp if you took the sequence out.

One good answer was enough to be considered. To stand high, a sequence had to answer both. Where two were close, the place went to the one that made us want to train, since that is what the title promises.

No instrument was involved. Nobody was polled, no points were added up, and where a weight is named it is often the weight a scene appears to show, which with plates and chains is the most that can be said. The order is an editorial judgment. It will change when somebody makes a better argument for another.`,
  closing: `None of these films will teach you to lift. A few would get you hurt, and one is a crime story. What they supply is the part that programs and manuals leave out, which is a reason to go down to the cold basement in the first place.

The reasons on offer differ: a friend avenged, a father spared, a son who is watching, a mirror that never says enough. Any of them will do for the first session. After that you will need one of your own, and a film can only hold the door.`,
  byline: ['ida-kettleworth', 'the-montage-desk'],
  image: {
    file: 'lead.svg',
    alt:
      'A figure with a barbell held overhead climbs a staircase of stacked weight plates, from dark ground at the left toward a huge ' +
      'pale sun.',
    caption: 'The whole of the method: a little more than last time.',
    credit: 'Illustration: Montage',
  },
  counting: 'up',
  entries: [
    'rocky-iv',
    'pain-and-gain',
    'g-i-jane',
    'the-incredibles',
    'batman-v-superman-dawn-of-justice',
    'creed-ii',
    'mulan',
    'unbreakable',
    'pumping-iron',
  ],
}
