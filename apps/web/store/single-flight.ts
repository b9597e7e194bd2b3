/** Lets calls for the same thing that overlap share one run. `keyOf` tells what is the same: of a string, itself. */
export function singleFlight<Argument, Result>(
  run: (argument: Argument) => Promise<Result>,
  keyOf: (argument: Argument) => string = String,
): (argument: Argument) => Promise<Result> {
  const underWay = new Map<string, Promise<Result>>()
  return (argument) => {
    const key = keyOf(argument)
    const current = underWay.get(key)
    if (current !== undefined) return current
    const started = run(argument).finally(() => underWay.delete(key))
    underWay.set(key, started)
    return started
  }
}
