import { pathOfList } from 'types/addresses'

type List = { slug: string }

/** The form in which a reader orders the films of a list. */
export const pathOfOrders = (list: List): string => `${pathOfList(list)}/yours`

/** The address of an order is the order: its edition and its code. */
export const pathOfOrder = (list: List, edition: number, code: string): string => `${pathOfOrders(list)}/${edition}.${code}`

/** The form with an order in it, to change it. */
export const pathOfChange = (list: List, edition: number, code: string): string => `${pathOfOrders(list)}?from=${edition}.${code}`

export const pathOfPicture = (path: string): string => `${path}/picture.jpg`

/** The edition and the code in the last part of an address; null when there are none. */
export function partsOf(name: unknown): { code: string; edition: number } | null {
  const [, edition, code = ''] = (typeof name === 'string' && /^([1-9]\d{0,8})\.([0-9a-z]{1,110})$/.exec(name)) || []
  return edition === undefined ? null : { code, edition: Number(edition) }
}
