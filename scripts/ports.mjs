import { createServer } from 'node:net'

import { Failure } from './failure.mjs'

/**
 * Says at once that a port cannot be had, and not after a build of minutes.
 * @param {string} name the variable that sets it
 * @param {number} port
 * @param {string} host
 * @returns {Promise<void>}
 */
export function checkPort(name, port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) => reject(new Failure(reason(name, port, host, error))))
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve()))
  })
}

/**
 * @param {string} name
 * @param {number} port
 * @param {string} host
 * @param {NodeJS.ErrnoException} error
 */
function reason(name, port, host, error) {
  if (error.code === 'EADDRINUSE') return `Port ${port} is in use: end what listens there, or set ${name} to another port.`
  if (error.code === 'EACCES') return `Port ${port} is not allowed for this user: set ${name} to a port above 1023.`
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') return `HOST is "${host}", which is not an address of this machine.`
  return `Port ${port} on ${host} cannot be used: ${error.message}`
}
