import { Failure } from './failure.mjs'

/**
 * @param {string} name
 * @param {string | undefined} value
 * @param {number} otherwise
 * @returns {number}
 */
export function portOf(name, value, otherwise) {
  const port = Number(value || otherwise)
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Failure(`${name} must be a port from 1 to 65535, not "${value}".`)
  return port
}

/**
 * The origin of an http address: both apps put paths behind it and compare it with what browsers send, so it has none of its own.
 * @param {string} name
 * @param {string} value
 * @returns {string}
 */
export function originOf(name, value) {
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash || url.username) {
    throw new Failure(`${name} must be an address without a path such as https://www.example.org, not "${value}".`)
  }
  return url.origin
}

/**
 * @param {string} name
 * @param {string} list addresses with commas between them
 * @returns {string[]}
 */
export function originsOf(name, list) {
  return list
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean)
    .map((item) => originOf(name, item))
}

/**
 * What a program on this machine puts into an address to reach a server that is bound to `host`.
 * @param {string} host
 * @returns {string}
 */
export function reachable(host) {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}
