import { useCms } from '../harness/cms.ts'
import { aMontage, anImage } from '../harness/documents/content.ts'
import { testWriteRequests } from './test-write-requests.ts'

const cms = useCms()
let image: string | undefined

testWriteRequests('montages', cms, async (payload, _status) => {
  image ??= (await anImage(payload)).id
  return aMontage(payload, { _status, image })
})
