import type { GetServerSideProps, PageConfig } from 'next'

import { NotNow } from '../../../../components/frame/not-now.tsx'
import { OrderForm } from '../../../../components/yours/order-form.tsx'
import { YourOrder } from '../../../../components/yours/your-order.tsx'
import { type OrderForm as Form, type OrderOfReader, readForm, readOrder } from '../../../../data/order-page.ts'
import { pathOfOrder, pathOfPicture } from '../../../../orders/addresses.ts'
import { type Languages, languagesOf } from '../../../../words/languages.ts'
import { lastSiteLanguages } from '../../../../words/site-language.ts'

export const config: PageConfig = { unstable_runtimeJS: false }

type Props = { languages: Languages; page: Form | OrderOfReader | { kind: 'away' } }

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
    return { props: { languages: lastSiteLanguages(), page } }
  }
  res.setHeader('Cache-Control', caching[page.kind])
  return { props: { languages: languagesOf(page.orderable.site, page.orderable.list), page } }
}

export default function Page({ page }: Props) {
  if (page.kind === 'form') return <OrderForm {...page} />
  if (page.kind === 'away') return <NotNow reason="listAway" />
  const { edition, list } = page.orderable
  return <YourOrder {...page} picture={pathOfPicture(pathOfOrder(list, edition.number, page.code))} />
}
