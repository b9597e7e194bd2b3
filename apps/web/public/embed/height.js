// @ts-check

/**
 * Runs in the frame of an embed: tells the page around it how high the embed is, whenever that changes and whenever that page asks. It says
 * nothing else, so every page may hear it.
 */
const embed = document.querySelector('main')

function tellHeight() {
  const height = Math.ceil(embed?.getBoundingClientRect().height ?? 0)
  if (height > 0) parent.postMessage({ type: 'montage:height', height }, '*')
}

if (embed && parent !== window) {
  new ResizeObserver(tellHeight).observe(embed)
  addEventListener('message', ({ data, source }) => {
    if (source === parent && data?.type === 'montage:ask-height') tellHeight()
  })
}
