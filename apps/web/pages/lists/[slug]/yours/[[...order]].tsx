import type { GetServerSideProps, PageConfig } from 'next'

import { Failure } from '../../../../components/frame/failure.tsx'
import { OrderForm } from '../../../../components/yours/order-form.tsx'
import { YourOrder } from '../../../../components/yours/your-order.tsx'
import { type OrderForm as Form, type OrderOfReader, readForm, readOrder } from '../../../../data/order-page.ts'
import { pathOfOrder, pathOfPicture } from '../../../../orders/addresses.ts'

export const config: PageConfig = { unstable_runtimeJS: false }

type Props = { page: Form | OrderOfReader | { kind: 'away' } }

/** An order never changes; the words around it may. */
const caching = { form: 'public, max-age=0, stale-if-error=86400', order: 'public, max-age=3600' }

export const getServerSideProps: GetServerSideProps<Props> = async ({ params, query, res }) => {
  const [name, ...more] = [params?.order ?? []].flat()
  const page = more.length > 0 ? { kind: 'absent' as const } : await (name ? readOrder(params?.slug, name) : readForm(params?.slug, query))
  if (page.kind === 'absent') return { notFound: true }
  if (page.kind === 'moved') return { redirect: { destination: page.to, statusCode: 303 } }
  if (page.kind === 'away') {
    res.statusCode = 503
    res.setHeader('Retry-After', '30')
  } else res.setHeader('Cache-Control', caching[page.kind])
  return { props: { page } }
}

export default function Page({ page }: Props) {
  if (page.kind === 'form') return <OrderForm {...page} />
  if (page.kind === 'away') {
    return (
      <Failure code="503" title="Not at the moment">
        <p>The list cannot be read just now. Try again in half a minute.</p>
      </Failure>
    )
  }
  const { edition, list } = page.orderable
  return <YourOrder {...page} picture={pathOfPicture(pathOfOrder(list, edition.number, page.code))} />
}
