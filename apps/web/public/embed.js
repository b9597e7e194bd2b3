// @ts-check

/** Runs on pages that frame our embeds, perhaps more than once: gives each frame the height that its embed sends, and at most the page's width. */
{
  const { origin: ours } = new URL(/** @type {HTMLScriptElement} */ (document.currentScript).src)

  addEventListener('message', ({ data, origin, source }) => {
    if (origin !== ours || data?.type !== 'montage:height' || !(data.height > 0)) return
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow !== source) continue
      frame.style.maxWidth = '100%'
      frame.style.height = `${Number(data.height)}px`
    }
  })

  // Embeds that were loaded before this script have sent their height already.
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.src.startsWith(`${ours}/embed/`)) frame.contentWindow?.postMessage({ type: 'montage:ask-height' }, '*')
  }
}
