import type { SeedMontage } from '../seed-content.ts'

export const creedIi: SeedMontage = {
  title: 'Creed II',
  slug: 'creed-ii',
  year: 2018,
  directors: ['Steven Caple Jr.'],
  people: [
    { name: 'Michael B. Jordan', role: 'Adonis Creed' },
    { name: 'Sylvester Stallone', role: 'Rocky Balboa' },
    { name: 'Florian Munteanu', role: 'Viktor Drago' },
  ],
  sequence: 'A beaten boxer goes into the desert to sprint, carry, vomit and swing a hammer until he can face the same man again.',
  body: `Adonis Creed has fought Viktor Drago once, and it nearly killed him. Before *Creed II* lets him try again it takes him, with Rocky Balboa, to a place that has nothing in it. There is sand, a highway without cars, and a sun that is already at work when they arrive.

What follows is a list of ways to be made uncomfortable. Creed sprints along the empty road. He wears a neck harness. He is put through a medicine-ball circuit that makes him vomit. He swings a hammer into the dirt, a task with no natural end, since the dirt does not mind.

Most montages run uphill. Each shot finds the hero a little better than the last, and the music sees to it that nobody doubts the direction. Steven Caple Jr. lets this one stall. The body refuses, in full daylight, and the man who lives in it has to start again from there. It is the film in miniature: he is tested, he fails, he rises.

There is family history in the heat. Viktor’s father is the man who killed Apollo Creed, and Rocky once got ready for that man in the snow. Now he stands by while Apollo’s son gets ready for the next Drago in a desert. The film has no need to point out the symmetry. It changes the temperature and lets you notice.

Michael B. Jordan plays all of it without vanity, as one has to when the exercise ends in being sick. Few of us will ever have to come back from such a beating. Everybody who has trained knows the minute in which it would be perfectly reasonable to stop. This sequence is set inside that minute, and it is generous enough to show that the minute ends.`,
  image: {
    file: 'creed-ii.svg',
    alt:
      'A huge red sun over a desert. A long hammer has just split the dry ground, and beside it an empty highway runs straight to the ' +
      'horizon.',
    caption: 'The road, the sun, the hammer.',
    credit: 'Illustration: Montage',
  },
  note:
    'It gives the bad day its due, as nothing else here does. Batman’s gym is the better place to learn a lift, and Mulan the better ' +
    'tune, but this is the truest account of wanting to stop.',
}
