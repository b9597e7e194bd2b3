import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  // Bundled twice (routes and start-up), Payload's error classes would not know each other; ExifReader looks for its XML parser beside itself.
  serverExternalPackages: ['payload', 'exifreader', 'prom-client'],
  transpilePackages: ['types'],
  typescript: { ignoreBuildErrors: true },
  experimental: { serverActions: { bodySizeLimit: '8mb' } },
}

export default withPayload(config)
