import { createServer } from 'node:net'

import { Failure } from './processes/failure.mjs'

/** @type {(variable: string, port: number, host: string) => Promise<void>} rejects with a `Failure` when no server can listen on a port */
export function checkPort(variable, port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) => reject(new Failure(reason(variable, port, host, error))))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve()))
  })
}

/** @type {(variable: string, port: number, host: string, error: NodeJS.ErrnoException) => string} */
function reason(variable, port, host, error) {
  if (error.code === 'EADDRINUSE') return `Port ${port} is in use: end what listens there, or set ${variable} to another port.`
  if (error.code === 'EACCES') return `Port ${port} is not allowed for this user: set ${variable} to a port above 1023.`
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') return `HOST is "${host}", which is not an address of this machine.`
  return `Port ${port} on ${host} cannot be used: ${error.message}`
}
