/** On `globalThis`: API routes are bundled apart, and each would have turns of its own. */
const shared = globalThis as typeof globalThis & { montageTurns?: Map<string, Promise<unknown>> }
shared.montageTurns ??= new Map()
const turns = shared.montageTurns

/** Runs tasks of one name one after the other, in the order in which they came, whatever became of the one before. */
export function inTurn<Result>(name: string, task: () => Promise<Result>): Promise<Result> {
  const before = turns.get(name) ?? Promise.resolve()
  const mine = before.then(task, task)
  turns.set(name, mine)
  const leave = () => {
    if (turns.get(name) === mine) turns.delete(name)
  }
  mine.then(leave, leave)
  return mine
}
