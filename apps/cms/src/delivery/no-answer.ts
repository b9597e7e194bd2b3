/** The sentence for an address that a fetch got no answer from. */
export function noAnswer(address: string, error: unknown): string {
  const { cause, message, name } = error as Error & { cause?: { code?: string } }
  return `${address} does not answer (${name === 'TimeoutError' ? 'it took too long' : (cause?.code ?? message)})`
}
