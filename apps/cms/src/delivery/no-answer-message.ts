export function noAnswerMessage(address: string, error: unknown): string {
  const { cause, message, name } = error as Error & { cause?: { code?: string } }
  return `${address} does not answer (${name === 'TimeoutError' ? 'it took too long' : (cause?.code ?? message)})`
}
