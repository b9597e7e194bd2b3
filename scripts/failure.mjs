/** Something a person can mend: its message is one clear sentence, and no stack is shown. Without a message: whoever failed has said why. */
export class Failure extends Error {
  /** @override */
  name = 'Failure'
}
