import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'

import { retryRequests } from '../../../../database/conflicts/retry-requests.ts'
import { closedToStrangers } from '../../../../guard/closed-to-strangers.ts'

export const GET = closedToStrangers(REST_GET(config))
export const POST = closedToStrangers(retryRequests(REST_POST(config)))
export const DELETE = closedToStrangers(retryRequests(REST_DELETE(config)))
export const PATCH = closedToStrangers(retryRequests(REST_PATCH(config)))
export const PUT = closedToStrangers(retryRequests(REST_PUT(config)))
export const OPTIONS = closedToStrangers(REST_OPTIONS(config))
