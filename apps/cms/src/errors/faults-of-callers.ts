/** Ends the reading of a body beyond its limit; the answer names the limit. */
export const bodyTooLarge = 'The body of this request is too large.'

/**
 * A sentence for an error that Payload throws on what it cannot read in a request, as if it were a fault of ours; null for any other error.
 * Where it reads comes from the stack: a SyntaxError of our own code is ours.
 */
export function faultOfCaller(error: unknown): string | null {
  if (!(error instanceof Error)) return null
  const { message, name, stack = '' } = error
  if (message === 'Invalid JSON') return 'The body of this request is no JSON.'
  if (message === bodyTooLarge) return message
  if (name === 'SyntaxError' && /\/payload\/dist\/utilities\/(addDataAndFileToRequest|parseParams)/.test(stack)) {
    return 'A part of this request is no JSON.'
  }
  if (/^(Unexpected end of form|Malformed part header|Multipart: Boundary not found|Unsupported content type)/.test(message)) {
    return 'The form in the body of this request is broken.'
  }
  const isOfMongoose = name === 'ValidationError' && '_message' in error
  if (isOfMongoose || /^(BSON|Cast|ObjectExpected|ObjectParameter)Error$/.test(name))
    return 'A value in this request is of another kind than its field.'
  if (message.startsWith('Cannot find field for path at ')) return `There is no field ${message.split(' ').at(-1)}.`
  if (/^A verified client upload reference is required|reading 'clientUploadContext'/.test(message) || name === 'FileRetrievalError')
    return 'Send the file itself. A file is not fetched from an address.'
  return null
}
