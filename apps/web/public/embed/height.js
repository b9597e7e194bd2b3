// @ts-check

/** Runs in an embed: sends its height to the page around it, on each change and on request. Every page may get it. */
const embed = document.querySelector('main')

function sendHeight() {
  const height = Math.ceil(embed?.getBoundingClientRect().height ?? 0)
  if (height > 0) parent.postMessage({ type: 'montage:height', height }, '*')
}

if (embed && parent !== window) {
  new ResizeObserver(sendHeight).observe(embed)
  addEventListener('message', ({ data, source }) => {
    if (source === parent && data?.type === 'montage:ask-height') sendHeight()
  })
}
