export const words = {
  button: 'Find',
  count: (count: number) =>
    count === 0 ? 'Nothing has all these words.' : count === 1 ? 'One found.' : `${count} found, the last edited first.`,
  failed: 'The CMS could not look just now.',
  finding: 'Looking…',
  heading: 'Find',
  label: 'A list, montage, person, image or saved filter',
  options: 'Found',
}
