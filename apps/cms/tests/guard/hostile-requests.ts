/** Values of every kind that a field, a filter or a body may be given. */
const values: unknown[] = [
  null,
  0,
  -1,
  1.5,
  1e308,
  9007199254740991,
  true,
  false,
  '',
  ' ',
  'text',
  'a\u0000b',
  '\u0007',
  '\ud800',
  '💪',
  '%',
  '%ff',
  '../../etc/passwd',
  'x'.repeat(5000),
  '2026-02-30',
  'not a date',
  '1999-01-01T00:00:00.000Z',
  '00000000-0000-0000-0000-000000000000',
  '0'.repeat(24),
  '__proto__',
  'constructor',
  [],
  [null],
  [[]],
  ['text'],
  [1, 2],
  {},
  { id: 'x' },
  { id: null },
  { equals: 'x' },
  { $gt: '' },
  { in: [] },
  { root: {} },
  { root: { type: 'root', children: [{ type: 'unknown', children: [] }] } },
  { root: { children: 'x' } },
  NaN,
]
const names = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'id',
  '_id',
  'createdAt',
  'deletedAt',
  '_status',
  'revision',
  'sizes',
  'filename',
  'url',
  'unknown',
]
const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'exists',
  'greater_than',
  'like',
  'contains',
  'near',
  'within',
  'all',
  'bogus',
  '$where',
]

export type Hostile = { body?: FormData | string; headers: Record<string, string>; method: string; path: string }
export type Shape = { id: string; path: string; document: Record<string, unknown> }

/** Makes requests that no form of ours sends, out of what is there: the same for the same random numbers. */
export function hostileRequests(random: () => number, shapes: Shape[], routes: { method: string; path: string }[]): () => Hostile {
  const one = <Item>(items: Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const chance = (share: number) => random() < share

  const spoilt = (value: unknown, depth = 0): unknown => {
    if (depth > 4 || chance(0.3)) return one(values)
    if (Array.isArray(value))
      return chance(0.3) ? [...value, ...value] : value.map((item) => (chance(0.5) ? spoilt(item, depth + 1) : item))
    if (typeof value !== 'object' || value === null) return one(values)
    const entries = Object.entries(value)
    const [name, part] = one(entries.length > 0 ? entries : [['id', null]])
    const spoiltName = chance(0.2) ? one(names) : name
    return { ...value, [spoiltName]: spoilt(part, depth + 1) }
  }
  const query = (shape: Shape) => {
    const field = one([...Object.keys(shape.document), ...names])
    const value = encode(one(values))
    return one([
      `?draft=true`,
      '?draft=false',
      `?where[${field}][${one(operators)}]=${value}`,
      `?where=${value}`,
      `?where[or]=${value}`,
      `?where[and][0][${field}]=${value}`,
      `?sort=${field}.${field}`,
      `?sort=${value}`,
      `?limit=${value}`,
      `?page=${value}`,
      `?depth=${value}`,
      `?select[${field}]=${value}`,
      `?populate=${value}`,
      `?locale=${value}`,
      `?joins[${field}][limit]=${value}`,
      `?withDrafts=${value}`,
      `?trash=${value}`,
      '?%',
      '?where[%ff]=%ff',
      '',
    ])
  }
  const body = (shape: Shape): Pick<Hostile, 'body' | 'headers'> => {
    const json = JSON.stringify(spoilt(shape.document)) ?? 'undefined'
    const type = one([
      'application/json',
      'application/json',
      'application/json',
      'application/json',
      'text/plain',
      'multipart/form-data; boundary=x',
      'application/x-www-form-urlencoded',
      'form',
    ])
    if (type === 'form') {
      const form = new FormData()
      form.set(one(['_payload', 'data', 'x']), chance(0.7) ? json : one(['{', 'null', '[]', '1', '']))
      if (chance(0.5))
        form.set('file', one([new File([json], 'x.png'), json, JSON.stringify({ filename: 'x.png', url: 'http://127.0.0.1:9/x' })]))
      return { body: form, headers: {} }
    }
    return { body: chance(0.8) ? json : one(['{', 'null', '[]', '1', '"text"', '', '--x\r\n', '{"a":']), headers: { 'Content-Type': type } }
  }
  return () => {
    const shape = one(shapes)
    const id = chance(0.8) ? shape.id : encode(one(values))
    const { method, path } = chance(0.3)
      ? one(routes)
      : {
          method: one(['GET', 'POST', 'PATCH', 'PATCH', 'PATCH', 'DELETE', 'PUT']),
          path: one([
            shape.path,
            `${shape.path}/${id}`,
            `${shape.path}/${id}`,
            `${shape.path}/versions/${id}`,
            `${shape.path}/count`,
            `${shape.path}/${id}/duplicate`,
          ]),
        }
    const override = chance(0.05) ? { 'X-Payload-HTTP-Method-Override': 'GET' } : {}
    const sent = method === 'GET' ? { headers: {} } : body(shape)
    return { ...sent, headers: { ...sent.headers, ...override }, method, path: path + query(shape) }
  }
}

/** Half a surrogate pair has no place in an address. */
const encode = (value: unknown): string => encodeURIComponent(String(value).replace(/\p{Surrogate}/gu, '\ufffd'))

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
