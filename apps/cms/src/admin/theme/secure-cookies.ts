/**
 * Over TLS the names of Payload's cookies begin with `__Host-`, and it stores the theme without `Secure`: browsers refuse that, and the theme would be
 * forgotten. This adds it. Returns a function that stops.
 */
export function secureCookies(document: Pick<Document, 'cookie'>): () => void {
  const { get, set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Object.getPrototypeOf(document)), 'cookie') ?? {}
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: () => get?.call(document),
    set: (cookie: string) => set?.call(document, cookie.startsWith('__Host-') ? `${cookie};Secure` : cookie),
  })
  return () => Reflect.deleteProperty(document, 'cookie')
}
