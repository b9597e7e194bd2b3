import type { GetServerSideProps, PageConfig } from 'next'
import Head from 'next/head'

import { Failure } from '../../components/frame/failure.tsx'
import { PreviewPage } from '../../components/preview/preview-page.tsx'
import { type Preview, type PreviewFailure, readPreview } from '../../data/preview.ts'

export const config: PageConfig = { unstable_runtimeJS: false }

type Props = { admin: string; preview: Preview | PreviewFailure }

export const getServerSideProps: GetServerSideProps<Props> = async ({ params, query, req, res }) => {
  const read = await readPreview({ query, token: String(params?.token) }, req)
  if (!read) return { notFound: true }
  const policy = String(res.getHeader('Content-Security-Policy') ?? "frame-ancestors 'none'")
  res.setHeader('Content-Security-Policy', policy.replace("frame-ancestors 'none'", `frame-ancestors ${read.admin}`))
  if ('code' in read.preview) res.statusCode = read.preview.code
  return { props: read }
}

export default function Page({ admin, preview }: Props) {
  if (!('code' in preview)) return <PreviewPage admin={admin} {...preview} />
  const { code, reason } = preview
  return (
    <>
      <Head>
        <meta name="preview-failure" content={reason} />
      </Head>
      <Failure code={String(code)} title="No preview">
        <p>{reason}</p>
      </Failure>
    </>
  )
}
