// @ts-check
// Version 1 never changes: pages that hold its hash refuse any other text. A change is v2.js.
//
// Puts a checklist of this site before each <a data-social-insurance-guide href="…/zh/plan?insurance=…">. The link itself stays
// below: without this script, or where a page's own policy refuses frames, the link is all there is, and it works.
;(() => {
  const script = document.currentScript
  if (!(script instanceof HTMLScriptElement)) return
  const origin = new URL(script.src).origin
  /** @type {HTMLIFrameElement[]} */
  const frames = []
  const FIRST_HEIGHT = 600
  const LEAST_HEIGHT = 100
  /** Above any list of ours in large type; no mistake in a message may make a page endless. */
  const MOST_HEIGHT = 20000

  /** @param {HTMLAnchorElement} link */
  function show(link) {
    const found = /^\/([a-z]{2,3})\/(?:plan|embed\/checklist)$/.exec(link.pathname)
    if (!found || link.origin !== origin || link.dataset.socialInsuranceGuide === 'shown') return
    link.dataset.socialInsuranceGuide = 'shown'
    const frame = document.createElement('iframe')
    frame.title = (link.textContent || '').trim() || link.href
    frame.setAttribute('loading', 'lazy')
    frame.setAttribute('referrerpolicy', 'no-referrer')
    // Its own origin, by which its messages are known; links in new windows, which are no longer boxed in; nothing else.
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox')
    // Through the object model, which no style-src of the page forbids.
    const { style } = frame
    style.display = 'block'
    style.boxSizing = 'content-box'
    style.width = '100%'
    style.height = `${FIRST_HEIGHT}px`
    style.padding = '0'
    style.border = '0'
    frame.src = `${origin}/${found[1]}/embed/checklist${link.search}`
    frames.push(frame)
    link.before(frame)
  }

  function showAll() {
    for (const link of document.querySelectorAll('a[data-social-insurance-guide]'))
      if (link instanceof HTMLAnchorElement) show(link)
  }

  addEventListener('message', ({ data, source, origin: from }) => {
    const frame = source && frames.find((each) => each.contentWindow === source)
    if (!frame || from !== origin || !data || data.type !== 'social-insurance-guide:height') return
    if (!Number.isFinite(data.height) || data.height <= 0) return
    const height = Math.min(Math.max(Math.ceil(data.height), LEAST_HEIGHT), MOST_HEIGHT)
    if (Math.abs(height - Number.parseFloat(frame.style.height)) >= 1) frame.style.height = `${height}px`
  })

  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', showAll)
  else showAll()
})()
