const broad = new Set(['*', 'ftp:', 'http:', 'http://*', 'http://*.*', 'https:', 'https://*', 'https://*.*'])
const isSafe = /^'(nonce|sha256|sha384|sha512)-/

const isIn = (sources: string[], set: Set<string>): boolean => sources.some((source) => set.has(source))
const isPlain = (sources: string[]): boolean => sources.some((source) => /^(ftp|http):/.test(source))
/** Sources that let a page's own inline code run. */
const runsInline = (sources: string[]): boolean => isIn(sources, new Set([...broad, "'unsafe-inline'", 'data:']))

/** Points for a Content-Security-Policy, as Mozilla's Observatory gives them to a page over TLS. */
export function pointsOfPolicy(header: string | undefined): number {
  if (!header) return -25
  const policy = parse(header)
  if (!policy) return -25
  const script = sourcesOf(policy, 'script-src')
  const style = sourcesOf(policy, 'style-src')
  const object = sourcesOf(policy, 'object-src')
  const isStrict = script.includes("'strict-dynamic'")
  if (isStrict && !script.some((source) => isSafe.test(source))) return -25
  const trusted = isStrict ? script.filter((source) => !isIn([source], broad) && source !== "'self'") : script
  if (runsInline(withoutUnused(trusted)) || isIn(object, broad)) return -20
  const others = [...policy].filter(([name]) => !['img-src', 'media-src', 'script-src'].includes(name)).flatMap(([, sources]) => sources)
  if (isPlain([...others, ...trusted])) return -20
  if ([...script, ...style].includes("'unsafe-eval'")) return -10
  if (isPlain(['img-src', 'media-src'].flatMap((name) => policy.get(name) ?? []))) return -10
  if (runsInline(withoutUnused(style))) return 0
  return policy.get('default-src')?.join() === "'none'" ? 10 : 5
}

/** Null for a policy that names a directive twice. */
function parse(header: string): Map<string, string[]> | null {
  const directives = header.split(';').flatMap((directive) => {
    const [name, ...sources] = directive.trim().toLowerCase().split(/\s+/)
    return name ? [[name, sources.length > 0 ? sources : ["'none'"]] as const] : []
  })
  const policy = new Map(directives)
  return policy.size === directives.length ? policy : null
}

const sourcesOf = (policy: Map<string, string[]>, name: string): string[] => policy.get(name) ?? policy.get('default-src') ?? ['*']

/** Beside a nonce or a hash browsers ignore 'unsafe-inline'. */
const withoutUnused = (sources: string[]): string[] =>
  sources.some((source) => isSafe.test(source)) ? sources.filter((source) => source !== "'unsafe-inline'") : sources
