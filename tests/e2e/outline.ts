/**
 * A page as a browser reads it: every tag with its attributes and every text, in order. From a page as Next made it (`raw`) is left
 * out what a finished page must not have, found here by the DOM and not by our own reader of HTML. It is sent to the browser as
 * source, so it uses nothing from outside.
 */
export function outlineOf({ html, raw }: { html: string; raw: boolean }): string[] {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const data = ['application/json', 'application/ld+json']
  const isFramework = (element: Element) => {
    const address = element.getAttribute('src') ?? element.getAttribute('href')
    if (element.matches('script:not([src])')) return !data.includes(element.getAttribute('type') ?? '')
    if (element.matches('script, link[rel="preload"][as="script"]')) return address?.startsWith('/_next/')
    return element.matches('body > div[hidden]:empty')
  }
  const comments = page.createTreeWalker(page, NodeFilter.SHOW_COMMENT)
  const marks: ChildNode[] = []
  while (comments.nextNode()) marks.push(comments.currentNode as ChildNode)
  if (raw) {
    for (const mark of marks) mark.remove()
    for (const element of page.querySelectorAll('script, link, div')) if (isFramework(element)) element.remove()
    // `<base>` is put before all that it speaks of.
    page.head.prepend(...page.querySelectorAll('base'))
  }
  // Places where a heading may break are set with the page's own writer only.
  for (const place of page.querySelectorAll('h1 wbr, h2 wbr, h3 wbr, h4 wbr')) place.remove()
  page.normalize()
  const parts: string[] = []
  const nodes = page.createTreeWalker(page, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT)
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    let depth = 0
    for (let above = node.parentNode; above; above = above.parentNode) depth++
    const attributes = node instanceof Element ? [...node.attributes].map(({ name, value }) => `${name}=${value}`) : []
    parts.push(`${depth} ${node.nodeName} ${attributes.sort().join(' ')}${node.nodeValue ?? ''}`)
  }
  return parts
}
