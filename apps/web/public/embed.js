// @ts-check

/**
 * For pages that frame embeds of this site, which name it in a plain script tag, perhaps more than once: gives each frame the height that its
 * embed tells, and never more width than there is. Only what a frame of this very page says from our origin is heard. Without this script a
 * frame keeps the size that it was given.
 */
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

  // What was there before this script has told already.
  for (const frame of document.querySelectorAll('iframe')) {
    if (frame.src.startsWith(`${ours}/embed/`)) frame.contentWindow?.postMessage({ type: 'montage:ask-height' }, '*')
  }
}
