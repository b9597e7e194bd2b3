import type { SeedMontage } from '../seed-content.ts'

export const gIJane: SeedMontage = {
  title: 'G.I. Jane',
  slug: 'g-i-jane',
  year: 1997,
  directors: ['Ridley Scott'],
  people: [{ name: 'Demi Moore', role: 'Lt. Jordan O’Neil' }],
  sequence: 'The first woman on a Navy special operations course goes from surviving the standard to training past it, alone at night.',
  body: `The course in *G.I. Jane* is built to get rid of people. Lieutenant Jordan O’Neil, played by Demi Moore, is the first woman selected for it: a Navy special operations program where the walls are high and the standards higher, and where the staff would regard an empty barracks as a fair result.

At first Ridley Scott shows training as subtraction. There are obstacle courses. There are standards that break the people who are held to them. O’Neil is kept busy with not being the next to go, and the camera does not pretend that this is the same as getting better.

Then she adapts, and the change is shown with very little ceremony. She does sit-ups hanging upside down. She does push-ups on a single arm, by herself, at night, after a day that would have excused anyone from moving. Nobody has ordered it and nobody is keeping count. Until now the work has been something the Navy did to her. From here on it is hers.

Moore went some way to earn the scene. She told Howard Stern’s show that she had done real SEAL training for the part, fasted sprints on the beach included. The push-ups look accordingly: unhurried, without a flourish, like something done many times when there was no film in it.

The part belongs in the company of Sigourney Weaver’s in *Alien* and Linda Hamilton’s in the *Terminator* films. Those two had a monster and a machine to answer. O’Neil is up against something drier, a standard drawn up by people who did not have her in mind, and what she does about it is meet it. There are grander forms of defiance. Few are as hard to argue with.`,
  image: {
    file: 'g-i-jane.svg',
    alt:
      'Rain at night. Before a huge moon a figure holds a one-armed push-up, reflected in the wet ground, beside a tall obstacle wall ' +
      'with a rope.',
    caption: 'After hours, with nobody counting.',
    credit: 'Illustration: Montage',
  },
  note:
    'Nowhere else here is the moment when drill turns into training shown so plainly. Pain & Gain takes the wider view of why people do ' +
    'it, and The Incredibles, for all its cheer, asks far less of its hero.',
}
