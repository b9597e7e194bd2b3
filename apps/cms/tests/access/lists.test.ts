import { useCms } from '../harness/cms.ts'
import { aList, aMontage } from '../harness/documents/content.ts'
import { testWriteRequests } from './test-write-requests.ts'

const cms = useCms()
let montage: Awaited<ReturnType<typeof aMontage>> | undefined

testWriteRequests('lists', cms, async (payload, _status) => {
  montage ??= await aMontage(payload)
  return aList(payload, { _status, image: montage.image, montages: [montage.id] })
})
