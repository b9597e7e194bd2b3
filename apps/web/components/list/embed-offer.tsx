import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'

export function EmbedOffer({ code }: { code: string }) {
  const { list: words } = useWords()
  return (
    <details className="embed-offer">
      <summary>
        <Own>{words.embed}</Own>
      </summary>
      <label htmlFor="embed-code">
        <Own>{words.embedHelp}</Own>
      </label>
      <textarea className="copy-field" id="embed-code" readOnly rows={5} spellCheck={false} defaultValue={code} />
    </details>
  )
}
