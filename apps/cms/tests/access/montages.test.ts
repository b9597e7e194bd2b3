import { useCms } from '../harness/cms.ts'
import { aMontage, anImage } from '../harness/content.ts'
import { testWaysIn } from './test-ways-in.ts'

const cms = useCms()
let image: string | undefined

testWaysIn('montages', cms, async (payload, _status) => {
  image ??= (await anImage(payload)).id
  return aMontage(payload, { _status, image })
})
