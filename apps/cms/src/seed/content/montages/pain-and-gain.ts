import type { SeedMontage } from '../seed-content.ts'

export const painAndGain: SeedMontage = {
  title: 'Pain & Gain',
  slug: 'pain-and-gain',
  year: 2013,
  directors: ['Michael Bay'],
  people: [
    { name: 'Mark Wahlberg', role: 'Daniel Lugo' },
    { name: 'Anthony Mackie', role: 'Adrian Doorbal' },
    { name: 'Dwayne Johnson', role: 'Paul Doyle' },
  ],
  sequence: 'A bored personal trainer explains himself in narration while bodybuilders lift in dusty rooms.',
  body: `Most films visit the weight room for a scene or two and leave when the plot calls. *Pain & Gain* moves in. Michael Bay took the story, loosely, from the crimes of the Sun Gym gang in Miami, and he puts muscle at the center of it: as the ambition, as the alibi and as the running joke.

The first act belongs to Daniel Lugo, played by Mark Wahlberg. He narrates. While he talks we look at bodybuilders in dusty rooms, and they are worth looking at, because the extras are bodybuilders in fact. Then we look at Lugo’s day. He is a personal trainer, the job is dull, and the people he counts repetitions for have most of what he wants.

Nobody here is training for a fight. No bell is going to ring, and the sets lead only to further sets. That makes the sequence unusually truthful about why many people start. Lugo feels inadequate. He is insecure, and he would like to make something of himself. Of everything in his life, his body is the one thing that has ever grown larger because he worked at it.

> Ambition and inadequacy can share a barbell, and from across the room you cannot tell which of them is lifting.

That is the satire, and it is aimed with care. The film can laugh at a man consumed by lifting because it knows how the appetite feels from inside. It never claims that the effort is fake. The effort is the most honest thing about him.

What he does next, with Anthony Mackie and Dwayne Johnson for company, is crime, carried out with the foresight of a plan made between sets. The warning could hardly be plainer. You may still find that you want to train, and that is the best joke in it.`,
  image: {
    file: 'pain-and-gain.svg',
    alt:
      'A small dumbbell lies on sand before a tall mirror, and its reflection is so big that the frame cuts it off. Behind them are a ' +
      'palm, the sea and a red sun.',
    caption: 'The same dumbbell, as its owner sees it.',
    credit: 'Illustration: Montage',
  },
  note:
    'No other film here gives lifting so much of its story, or asks so frankly what people want from it. Rocky IV gets more from the ' +
    'cutting, and G.I. Jane has the better reason to train.',
}
