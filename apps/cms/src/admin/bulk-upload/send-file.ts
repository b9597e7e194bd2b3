import { maxBytes } from '../../media/accepted.ts'
import { asked, type Complaint, type Row } from './rows.ts'
import { words } from './words.ts'

/** What became of a file. After `ended` no other needs to be tried: each would meet the same. */
export type Outcome = { complaints: Complaint[]; ended?: true } | { image: string }

type Watch = { onProgress: (sent: number) => void; signal: AbortSignal }

/**
 * Sends one file with its texts. Never rejects. When `signal` is aborted while the file is on its way, nothing is stored; once all of it was
 * sent, the answer is waited for, since the image may be stored.
 */
export function sendFile({ file, texts }: Pick<Row, 'file' | 'texts'>, { onProgress, signal }: Watch): Promise<Outcome> {
  if (file.size > maxBytes) return Promise.resolve({ complaints: [{ message: words.tooLarge(file.name, file.size, maxBytes) }] })
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
    request.onerror = () => end({ complaints: [{ message: words.unreachable(file.name) }], ended: true })
    request.onabort = () => end({ complaints: [], ended: true })
    signal.addEventListener('abort', stop)

    const form = new FormData()
    form.set('_payload', JSON.stringify(Object.fromEntries(asked.map((field) => [field, texts[field].trim() || null]))))
    form.set('file', file)
    request.open('POST', '/api/media?depth=0')
    request.send(form)
  })
}

type Answer = { doc?: { id: string }; errors?: { data?: { errors?: { message: string; path: string }[] }; message: string }[] }

/** Reads the answer of the CMS. A complaint names the file where the CMS has not. */
export function outcomeOf(status: number, text: string, name: string): Outcome {
  const { doc, errors = [] } = parsed(text)
  if (doc) return { image: doc.id }
  if (status === 401 || status === 403) return { complaints: [{ message: words.signedOut(name) }], ended: true }
  const faults = errors.flatMap(({ data, message }) => data?.errors ?? [{ message, path: '' }])
  const complaints = faults.map(({ message, path }): Complaint => {
    const field = asked.find((one) => one === path)
    return { ...(field && { field }), message: message.includes(name) ? message : `${name}: ${message}` }
  })
  return {
    complaints: complaints.length > 0 ? complaints : [{ message: words.failed(name, status) }],
    ...(status >= 500 && { ended: true }),
  }
}

/** What stands before the CMS may answer with a page. */
function parsed(text: string): Answer {
  try {
    return JSON.parse(text) as Answer
  } catch {
    return {}
  }
}
