export function EmbedOffer({ code }: { code: string }) {
  return (
    <details className="embed-offer">
      <summary>Embed this list</summary>
      <label htmlFor="embed-code">Copy this into your page. It shows the newest order, and links back here.</label>
      <textarea id="embed-code" readOnly rows={5} spellCheck={false} defaultValue={code} />
    </details>
  )
}
