type Shown = { event: 'click' | 'keydown'; selector: string; text: string }

/** Measures inside of the page. Times are in milliseconds since the start of the navigation. */
type Probe = {
  /** Clicks a control in every frame until a selector matches. Resolves to the time of that paint. */
  answers: (control: string, answer: string) => Promise<number>
  /** Awaits the next event of a kind and the frame in which an element has a text. */
  expect: (shown: Shown) => void
  /** The total duration of main-thread tasks over 50 ms since a time. */
  longTasks: (from: number) => number
  painted: Promise<{ after: number; at: number }>
  /** Collects, for every key press, the time until the next paint. */
  typing: () => number[]
}

declare global {
  interface Window {
    probe: Probe
  }
}

// Runs in the page before its scripts, so it uses nothing from outside.
export function installProbe(): void {
  const tasks: PerformanceEntry[] = []
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ buffered: true, type: 'longtask' })

  // A message sent from a frame arrives after the paint of that frame.
  const paintOf = (isThere: () => boolean) =>
    new Promise<number>((resolve) => {
      const look = () => {
        if (!isThere()) return requestAnimationFrame(look)
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(performance.now())
        port2.postMessage(null)
      }
      requestAnimationFrame(look)
    })
  const next = (event: string) => new Promise<Event>((resolve) => window.addEventListener(event, resolve, { capture: true, once: true }))

  window.probe = {
    answers: (control, answer) =>
      paintOf(() => {
        if (document.querySelector(answer)) return true
        document.querySelector<HTMLElement>(control)?.click()
        return false
      }),
    expect: ({ event, selector, text }) => {
      window.probe.painted = next(event).then(async ({ timeStamp }) => {
        const painted = await paintOf(() => document.querySelector(selector)?.textContent === text)
        return { after: painted - timeStamp, at: timeStamp }
      })
    },
    longTasks: (from) => tasks.filter(({ startTime }) => startTime >= from).reduce((sum, { duration }) => sum + duration, 0),
    painted: Promise.reject(new Error('Nothing was expected.')),
    typing: () => {
      const lags: number[] = []
      const note = async ({ timeStamp }: Event) => lags.push((await paintOf(() => true)) - timeStamp)
      window.addEventListener('keydown', note, { capture: true })
      return lags
    },
  }
  window.probe.painted.catch(() => {})
}
