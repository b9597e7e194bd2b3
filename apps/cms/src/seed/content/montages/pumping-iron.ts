import type { SeedMontage } from '../seed-content.ts'

export const pumpingIron: SeedMontage = {
  title: 'Pumping Iron',
  slug: 'pumping-iron',
  year: 1977,
  directors: ['George Butler', 'Robert Fiore'],
  people: [{ name: 'Arnold Schwarzenegger' }, { name: 'Lou Ferrigno' }, { name: 'Franco Columbu' }, { name: 'Ed Corney' }],
  sequence: 'Bodybuilders train for the 1975 Mr. Olympia with real weights, real sweat and no stunt doubles.',
  body: `A training scene is usually an imitation of training. The plates may be hollow and the sweat may come from a bottle, and we agree not to ask. *Pumping Iron* has no use for the agreement. George Butler and Robert Fiore’s film is [a documentary](https://en.wikipedia.org/wiki/Pumping_Iron), somewhat dramatized, about the 1975 Mr. Olympia, and what its athletes lift is as heavy as it looks.

There is little artistry in how this is shown. Arnold Schwarzenegger, Lou Ferrigno, Franco Columbu and Ed Corney do a set, and the camera watches the set. Muscles fill with blood, faces come apart, somebody puts the weight down. The lifting does not stand for revenge or for a nation or for anyone’s lost youth. Nothing is implied. It stands for itself and for the next set.

That plainness turned out to be news. In 1977 bodybuilding was a closed world to most of the people who bought a ticket, and the film opened their eyes to it: men who had made a profession of something that others did, if at all, for half an hour, and who took it as seriously as a musician takes scales. Fitness on the big screen has a long descent by now, and this is its forerunner.

Later films cut the effort better, set it to better songs and gave it better reasons. They were also pretending. There is a kind of encouragement that only the real thing gives. You see a person strain at a weight that is in fact too heavy, and then, because it is the next thing to do, do it again.`,
  image: {
    file: 'pumping-iron.svg',
    alt:
      'Seen from behind, a broad figure flexes both arms in crossing stage lights, reduced to wedges and circles, between double rows ' +
      'of weight plates.',
    caption: 'Real weights, stage lights and a back.',
    credit: 'Illustration: Montage',
  },
  note:
    'Nothing about its weights is pretended. Of everything here it has the least to do with montage as a craft and the most to do with ' +
    'training, and Unbreakable at least has a story to move.',
}
