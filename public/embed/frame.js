// @ts-check
// Tells the page around an embedded checklist how high it is, so that it need not scroll inside. Opened by itself the checklist
// needs nothing of this.
;(() => {
  // A call is no page: a new window would stay behind empty.
  for (const link of document.querySelectorAll('a[href^="tel:"]')) link.setAttribute('target', '_self')
  if (window.parent === window || !('ResizeObserver' in window)) return
  const root = document.documentElement
  // The box of the root, never its scroll height: that is at least the frame's own, and a frame could then only grow.
  const tell = () =>
    window.parent.postMessage(
      { type: 'social-insurance-guide:height', height: root.getBoundingClientRect().height },
      // Whoever embeds it may know: a height is no secret.
      '*',
    )
  new ResizeObserver(tell).observe(root)
})()
