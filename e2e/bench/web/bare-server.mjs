// node bare-server.mjs <file of a response> <port>: sends the same response to every request after one `stat`, as fast as Node can.
import { readFileSync, stat } from 'node:fs'
import { createServer } from 'node:http'

const [, , file = '', port] = process.argv
/** @type {{ status: number, headers: string[], body: string }} */
const answer = JSON.parse(readFileSync(file, 'utf8'))
const body = Buffer.from(answer.body, 'base64')

createServer((_request, response) =>
  stat(file, () => {
    response.writeHead(answer.status, answer.headers)
    response.end(body)
  }),
).listen(Number(port), '127.0.0.1', () => console.log('It serves.'))
