import { maxUploadBytes } from '../../media/accepted-uploads.ts'
import type { Api } from '../api.ts'
import { messages } from './messages.ts'
import { type FileError, fileFields, type Row } from './rows.ts'

/** What happened to a file. `ended`: the other files would fail too. */
export type Outcome = { ended?: true; errors: FileError[] } | { image: string }

type Watch = { onProgress: (sent: number) => void; signal: AbortSignal }

/**
 * Uploads a file with its texts. Never rejects. Aborting stops an upload, and nothing is stored. After the last byte it is ignored: the image may
 * be stored, and the answer says so. `fetch` would not tell the progress.
 */
export function sendFile(api: Api, { file, texts }: Pick<Row, 'file' | 'texts'>, { onProgress, signal }: Watch): Promise<Outcome> {
  if (file.size > maxUploadBytes) return Promise.resolve({ errors: [{ message: messages.tooLarge(file.name, file.size, maxUploadBytes) }] })
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    let isSent = false
    const stop = () => isSent || request.abort()
    const end = (outcome: Outcome) => {
      signal.removeEventListener('abort', stop)
      resolve(outcome)
    }
    request.upload.onprogress = ({ loaded, total }) => onProgress(loaded / total)
    request.upload.onload = () => {
      isSent = true
      onProgress(1)
    }
    request.onload = () => end(outcomeOf(request.status, request.responseText, file.name))
    request.onerror = () => end({ errors: [{ message: messages.unreachable(file.name) }], ended: true })
    request.onabort = () => end({ errors: [], ended: true })
    signal.addEventListener('abort', stop)

    const form = new FormData()
    form.set('_payload', JSON.stringify(Object.fromEntries(fileFields.map((field) => [field, texts[field].trim() || null]))))
    form.set('file', file)
    request.open('POST', api.addressOf('/media?depth=0'))
    request.send(form)
  })
}

type Answer = { doc?: { id: string }; errors?: { data?: { errors?: { message: string; path: string }[] }; message: string }[] }

/** The outcome in an answer of the CMS. Each error names the file. */
export function outcomeOf(status: number, text: string, name: string): Outcome {
  const answer = parsed(text)
  if (answer.doc) return { image: answer.doc.id }
  if (status === 401 || status === 403) return { errors: [{ message: messages.signedOut(name) }], ended: true }
  const reasons = (answer.errors ?? []).flatMap(({ data, message }) => data?.errors ?? [{ message, path: '' }])
  const errors = reasons.map(({ message, path }): FileError => {
    const field = fileFields.find((name) => name === path)
    return { ...(field && { field }), message: message.includes(name) ? message : `${name}: ${message}` }
  })
  return {
    errors: errors.length > 0 ? errors : [{ message: messages.failed(name, status) }],
    ...(status >= 500 && { ended: true }),
  }
}

/** Empty where a proxy answers with a page. */
function parsed(text: string): Answer {
  try {
    return JSON.parse(text) as Answer
  } catch {
    return {}
  }
}
