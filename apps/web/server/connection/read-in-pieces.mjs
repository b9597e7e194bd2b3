/** In bytes: room for some dozen requests. */
const pieceSize = 2048

/**
 * Parses the bytes of a connection piece by piece, each after the requests of the piece before are answered. Node parses all bytes at once, and a
 * thousand requests in one packet would make everybody else wait.
 * @param {import('node:net').Socket} socket new to an HTTP server
 * @param {(socket: object) => boolean} isWaiting whether requests of a connection wait for their answers
 */
export function readInPieces(socket, isWaiting) {
  const [parse] = /** @type {((bytes: Buffer) => void)[]} */ (socket.listeners('data'))
  if (!parse) throw new Error('Node no longer parses what a connection emits as data.')
  /** @type {Buffer[]} */
  const unparsed = []

  const parseNext = () => {
    if (socket.destroyed) return
    if (isWaiting(socket)) return void setImmediate(parseNext)
    const bytes = unparsed.shift()
    if (!bytes) return void socket.resume()
    if (bytes.length > pieceSize) unparsed.unshift(bytes.subarray(pieceSize))
    parse(bytes.subarray(0, pieceSize))
    setImmediate(parseNext)
  }
  // Our listener is added before Node's is removed: without any, the connection would stop.
  socket.on('data', (bytes) => {
    if (unparsed.length === 0 && bytes.length <= pieceSize && !isWaiting(socket)) return parse(bytes)
    unparsed.push(bytes)
    if (unparsed.length > 1) return
    socket.pause()
    parseNext()
  })
  socket.removeListener('data', parse)
}
