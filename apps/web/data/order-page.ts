import type { NamedRank } from 'types/content/edition'

import { partsOf, pathOfOrder, pathOfOrders } from '../orders/addresses.ts'
import { orderIn } from '../orders/answers.ts'
import { decodeOrder, encodeOrder } from '../orders/code.ts'
import { type Comparison, compare } from '../orders/compare.ts'
import { languagesOf } from '../words/languages.ts'
import { type Orderable, readOrderable } from './orders.ts'

type Query = Record<string, string | string[] | undefined>

/** `ranked`: the slugs that the form has numbers for. */
export type OrderForm = { kind: 'form'; isIncomplete: boolean; orderable: Orderable; ranked: string[] }

export type OrderOfReader = { code: string; comparison: Comparison; kind: 'order'; orderable: Orderable }

/** What a reader gets at an address below a list's `/yours`. `to`: where to go on. */
export type OrderPage = OrderForm | OrderOfReader | { kind: 'moved'; to: string } | { kind: 'absent' } | { kind: 'away' }

/** The page of an order: the last part of its address is the order. */
export async function readOrder(slug: unknown, name: unknown): Promise<OrderPage> {
  const parts = partsOf(name)
  if (!parts) return { kind: 'absent' }
  const orderable = await readOrderable(slug, parts.edition)
  if (orderable === 'absent' || orderable === 'away') return { kind: orderable }
  if ('movedTo' in orderable) return { kind: 'moved', to: `${toOrders(orderable.movedTo)}/${String(name)}` }
  const order = decodeOrder(parts.code, orderable.edition.order.length)
  if (!order || order.length < 2) return { kind: 'absent' }
  return { code: parts.code, comparison: compare(order, orderable.edition.order), kind: 'order', orderable }
}

/** The form, or the address of the order when it was sent with numbers for two films at least. */
export async function readForm(slug: unknown, query: Query): Promise<OrderPage> {
  const sent = /^[1-9]\d{0,8}$/.test(String(query.edition)) ? Number(query.edition) : undefined
  const orderable = await readOrderable(slug, sent)
  if (orderable === 'absent' || orderable === 'away') return { kind: orderable }
  if ('movedTo' in orderable) return { kind: 'moved', to: toOrders(orderable.movedTo) + queryOf(query) }
  const { edition, list, site } = orderable
  const order = orderIn(query, edition.order, languagesOf(site, list).page)
  if (sent === undefined) return { isIncomplete: false, kind: 'form', orderable, ranked: await rankedIn(slug, query.from) }
  if (order.length >= 2) return { kind: 'moved', to: pathOfOrder(list, edition.number, encodeOrder(order, edition.order.length)) }
  return { isIncomplete: true, kind: 'form', orderable, ranked: slugsOf(order, edition.order) }
}

/** The films of an order that is to be changed. Those that left the list since are in no field. */
async function rankedIn(slug: unknown, from: unknown): Promise<string[]> {
  const parts = partsOf(from)
  const orderable = parts && (await readOrderable(slug, parts.edition))
  if (!orderable || typeof orderable === 'string' || 'movedTo' in orderable) return []
  const { order } = orderable.edition
  return slugsOf(decodeOrder(parts.code, order.length) ?? [], order)
}

const slugsOf = (order: number[], edition: NamedRank[]): string[] => order.flatMap((place) => edition[place]?.slug ?? [])

/** From the path of a list's history. */
const toOrders = (path: string): string => pathOfOrders({ slug: /^\/lists\/([^/]+)/.exec(path)?.[1] ?? '' })

/** What a reader has sent goes along to the new address. */
function queryOf(query: Query): string {
  const fields = Object.entries(query).flatMap(([name, value]) =>
    name.startsWith('film-') || name === 'edition' || name === 'from' ? [[name, String(value)]] : [],
  )
  return fields.length > 0 ? `?${new URLSearchParams(fields)}` : ''
}
