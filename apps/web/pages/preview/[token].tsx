import type { GetServerSideProps, PageConfig } from 'next'
import Head from 'next/head'

import { Failure } from '../../components/frame/failure.tsx'
import { PreviewPage } from '../../components/preview/preview-page.tsx'
import { useWords } from '../../components/words/languages-context.ts'
import { type Preview, type PreviewFailure, readPreview } from '../../data/preview.ts'
import { attributesOf, english, type Languages, languagesOf } from '../../words/languages.ts'
import { lastSiteLanguages } from '../../words/site-language.ts'

export const config: PageConfig = { unstable_runtimeJS: false }

type Props = { admin: string; languages: Languages; preview: Preview | PreviewFailure }

export const getServerSideProps: GetServerSideProps<Props> = async ({ params, query, req, res }) => {
  const read = await readPreview({ query, token: String(params?.token) }, req)
  if (!read) return { notFound: true }
  const policy = String(res.getHeader('Content-Security-Policy') ?? "frame-ancestors 'none'")
  res.setHeader('Content-Security-Policy', policy.replace("frame-ancestors 'none'", `frame-ancestors ${read.admin}`))
  const { preview } = read
  const isFailure = 'code' in preview
  if (isFailure) res.statusCode = preview.code
  return {
    props: {
      ...read,
      languages: isFailure ? lastSiteLanguages() : languagesOf(preview.site, preview.page?.kind === 'list' ? preview.page.content : null),
    },
  }
}

export default function Page({ admin, preview }: Props) {
  const { noPreview: words } = useWords()
  if (!('code' in preview)) return <PreviewPage admin={admin} {...preview} />
  const { code, reason } = preview
  return (
    <>
      <Head>
        <meta name="preview-failure" content={reason} />
      </Head>
      <Failure code={String(code)} title={words.title}>
        {/* The CMS says in English why a preview has ended. */}
        <p {...(code === 410 ? attributesOf(english.page) : {})}>{reason}</p>
      </Failure>
    </>
  )
}
