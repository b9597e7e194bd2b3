import Negotiator from 'negotiator'

/** @type {import('../types.ts').Encoding[]} */
const ours = ['br', 'gzip', 'identity']

/** @param {string} accepted the value of `Accept-Encoding` */
export function encodingFor(accepted) {
  const negotiator = new Negotiator({ headers: { 'accept-encoding': accepted } })
  return negotiator.encodings(ours, { preferred: ours })[0] ?? 'identity'
}
