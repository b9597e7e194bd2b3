import https from 'node:https'
import { text } from 'node:stream/consumers'

type Answer = { headers: Record<string, string | string[] | undefined>; status: number; text: string }

/** Asks through TLS, as browsers do, and accepts no certificate but those of one authority. */
export class TlsClient {
  readonly #agent: https.Agent

  constructor(authority: string) {
    // The names of these tests are known to no server of names.
    const lookup: https.AgentOptions['lookup'] = (_name, options, found) =>
      options.all ? found(null, [{ address: '127.0.0.1', family: 4 }]) : found(null, '127.0.0.1', 4)
    this.#agent = new https.Agent({ ca: authority, keepAlive: true, lookup })
  }

  /** Rejects when there is no answer. */
  ask(url: string, { body, headers = {}, method = 'GET' }: { body?: unknown; headers?: Record<string, string>; method?: string } = {}) {
    const json = body === undefined ? undefined : JSON.stringify(body)
    const type = json === undefined ? {} : { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(json)) }
    return new Promise<Answer>((resolve, reject) => {
      const request = https.request(url, { agent: this.#agent, headers: { ...headers, ...type }, method }, (response) => {
        text(response).then((said) => resolve({ headers: response.headers, status: response.statusCode ?? 0, text: said }), reject)
      })
      request.on('error', reject)
      request.end(json)
    })
  }

  close(): void {
    this.#agent.destroy()
  }
}
