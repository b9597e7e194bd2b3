import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'

import { guardRead, guardWrite } from '../../../../guard/rest-handlers.ts'

export const GET = guardRead(REST_GET(config))
export const POST = guardWrite(REST_POST(config))
export const DELETE = guardWrite(REST_DELETE(config))
export const PATCH = guardWrite(REST_PATCH(config))
export const PUT = guardWrite(REST_PUT(config))
export const OPTIONS = guardRead(REST_OPTIONS(config))
