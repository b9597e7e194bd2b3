import type { GetServerSideProps, PageConfig } from 'next'

import { Failure } from '../../../components/frame/failure.tsx'
import { SharedPage } from '../../../components/preview/shared-page.tsx'
import { readShare, type SharedPreview, type ShareFailure } from '../../../data/share.ts'

export const config: PageConfig = { unstable_runtimeJS: false }

type Props = { shared: ShareFailure | SharedPreview }

export const getServerSideProps: GetServerSideProps<Props> = async ({ params, req, res }) => {
  const shared = await readShare(String(params?.token), req)
  if (!shared) return { notFound: true }
  if ('code' in shared) res.statusCode = shared.code
  return { props: { shared } }
}

export default function Page({ shared }: Props) {
  if (!('code' in shared)) return <SharedPage {...shared} />
  const { code, reason } = shared
  return (
    <Failure code={String(code)} title={code === 410 ? 'This link has ended' : 'No preview at the moment'}>
      <p>{reason}</p>
    </Failure>
  )
}
