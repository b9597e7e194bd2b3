const films = [
  'The Long Climb',
  'Second Wind',
  'Iron Winter',
  'A Staircase at Dawn',
  'The Heavy Bag',
  'North Shore Road',
  'Last Round',
  'Salt',
]
const given = ['Ada', 'Bela', 'Carmen', 'Dmitri', 'Esra', 'Femi', 'Greta', 'Hugo', 'Ines', 'Jonas', 'Kira', 'Leon', 'Mina', 'Noor', 'Otis']
const family = [
  'Abara',
  'Brandt',
  'Castel',
  'Duarte',
  'Eriksen',
  'Fontaine',
  'Galli',
  'Horvat',
  'Ibsen',
  'Jansen',
  'Kovacs',
  'Larsen',
  'Moreau',
]
const sequences = [
  'Six weeks of rope, stairs and cold water pass in the time of one song.',
  'A crew learns to row together, and the shore stops shouting advice.',
  'She carries the same sandbag up the same hill until the seasons give in.',
  'Two rivals train at both ends of one street and never look up.',
]

const pick = <Value>(values: readonly Value[], number: number): Value => values[number % values.length] as Value

/** Different for each number below 100,000. */
export const titleOfFilm = (number: number): string => `${pick(films, number)} ${number}`

export const nameOfPerson = (number: number): string => `${pick(given, number)} ${pick(family, Math.floor(number / 15))} ${number}`

export const nameOfActor = (number: number): string => `${pick(given, number * 7)} ${pick(family, number * 5)}`

export const sequenceOf = (number: number): string => pick(sequences, number)

export const noteOf = (rank: number): string =>
  `It stands at ${rank} for what it does with a staircase, a rope and the rain, and for how little it says while it does it.`

/** Markdown of about 150 words. */
export const textOf = (number: number): string =>
  Array.from(
    { length: 3 },
    (_, part) =>
      `${sequenceOf(number + part)} The camera stays where a spotter would stand, and the cuts come late, so that each set looks as long ` +
      `as it was. Nobody explains the plan. The weights go up by ${2 + ((number + part) % 5)} kilos a week, the room gets lighter, and ` +
      'what was a chore in the first shot is a habit in the last.',
  ).join('\n\n')
