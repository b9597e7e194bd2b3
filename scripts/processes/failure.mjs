/** An error whose message is one sentence for the user, shown without a stack. An empty message: the failed process has printed the reason. */
export class Failure extends Error {
  /** @override */
  name = 'Failure'
}
