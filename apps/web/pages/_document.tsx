import { type DocumentProps, Head, Html, Main, NextScript } from 'next/document'

import { attributesOf } from '../words/languages.ts'
import { languagesOfPage } from '../words/languages-of-page.ts'

export default function Document({ __NEXT_DATA__: { props } }: DocumentProps) {
  return (
    <Html {...attributesOf(languagesOfPage(props.pageProps).page)}>
      <Head>
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#f6ead2" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#17182b" media="(prefers-color-scheme: dark)" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/apple-touch-icon.png" />
        <link rel="manifest" href="/site.webmanifest" />
      </Head>
      <body>
        <Main />
        <NextScript />
      </body>
    </Html>
  )
}
