import type { SeedMontage } from '../seed-content.ts'

export const mulan: SeedMontage = {
  title: 'Mulan',
  slug: 'mulan',
  year: 1998,
  directors: ['Barry Cook', 'Tony Bancroft'],
  people: [
    { name: 'Ming-Na Wen', role: 'Fa Mulan' },
    { name: 'BD Wong', role: 'Captain Li Shang' },
  ],
  song: 'I’ll Make a Man Out of You',
  sequence: 'Over one song, a recruit who is failing at everything fetches the arrow from the top of a pole that nobody could climb.',
  body: `The Huns have invaded, the army is calling up the men, and Fa Mulan’s father is too ill to serve. She goes in his place. When *Mulan* arrives at the training camp it has a recruit who must not be found out, a captain with a company of hopeless conscripts, and a single song in which to sort them.

The song is “I’ll Make a Man Out of You,” and its title is the one thing it cannot do for her. Captain Li Shang sets tasks that nobody is ready for. Mulan is less ready than the rest. She falls behind on the march with a loaded pole across her shoulders, she cannot dodge the stones, and at night she is sent home. In another film that would close the first act. Here it closes a verse.

In the middle of the camp there is the pole. It is tall and smooth, there is an arrow stuck in the top, and the recruits are to bring it down with a heavy weight tied to each wrist. They try it by force and come down fast. Mulan stands and looks for a while. Then she ties the two weights together around the back of the pole, leans away from it, and finds that what was dragging her down is now holding her up. The idea takes a moment. The rest is lats and grip, hand over hand, with the sun coming up.

Barry Cook and Tony Bancroft made this for children, who see at once that the small recruit has thought of something. Adults tend to notice the other half, which is that thinking of it did not get her up the pole. She still had to climb. An arrow that somebody has fetched is a different arrow, too: once it has been done, the whole company improves.`,
  image: {
    file: 'mulan.svg',
    alt:
      'Seen from below, a tall wooden pole narrows toward the sun with an arrow stuck in its top. Two heavy weights hang from a sash ' +
      'slung around it.',
    caption: 'The arrow that nobody could fetch.',
    credit: 'Illustration: Montage',
  },
  note:
    'The only entry that puts the whole case to a child, and it does so in one song. Creed II makes the body suffer more for its ' +
    'lesson; Unbreakable has a finer idea but a good deal less exercise.',
}
