/** As many bytes as hold some dozen requests at most, and any that a browser sends. */
const piece = 2048

/**
 * Has what a connection sends parsed piece by piece, the next one when the requests of the one before are answered. Node parses all that has
 * come at once, and a thousand requests in one packet take it so long that everybody else waits.
 * @param {import('node:net').Socket} socket that an HTTP server has just taken on
 * @param {(socket: object) => boolean} isWaiting whether requests of a connection wait for their answers
 */
export function readInPieces(socket, isWaiting) {
  const [parse] = /** @type {((bytes: Buffer) => void)[]} */ (socket.listeners('data'))
  if (!parse) throw new Error('Node no longer parses what a connection emits as data.')
  /** @type {Buffer[]} what has come and is not parsed */
  const rest = []

  const next = () => {
    if (socket.destroyed) return
    if (isWaiting(socket)) return void setImmediate(next)
    const bytes = rest.shift()
    if (!bytes) return void socket.resume()
    if (bytes.length > piece) rest.unshift(bytes.subarray(piece))
    parse(bytes.subarray(0, piece))
    setImmediate(next)
  }
  // Node stops to read by itself as soon as somebody listens. The new listener comes first: without any, the connection would stand still.
  socket.on('data', (bytes) => {
    if (rest.length === 0 && bytes.length <= piece && !isWaiting(socket)) return parse(bytes)
    rest.push(bytes)
    if (rest.length > 1) return
    socket.pause()
    next()
  })
  socket.removeListener('data', parse)
}
