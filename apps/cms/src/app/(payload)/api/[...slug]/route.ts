import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'

import { retryRequests } from '../../../../database/retry-requests.ts'

export const GET = REST_GET(config)
export const POST = retryRequests(REST_POST(config))
export const DELETE = retryRequests(REST_DELETE(config))
export const PATCH = retryRequests(REST_PATCH(config))
export const PUT = retryRequests(REST_PUT(config))
export const OPTIONS = REST_OPTIONS(config)
