/** What the crawl needs to know of a page. */
export type Facts = {
  lang: string
  title: string
  description: string
  robots: string
  canonical: string
  alternates: { hreflang: string; href: string }[]
  headings: { level: number; text: string }[]
  /** Ids in order, with repetitions. */
  ids: string[]
  /** Ids that labels and descriptions refer to. */
  references: string[]
  /** What would take the Tab key out of the order of the page. */
  outOfOrder: number
  links: string[]
  /** Addresses of forms. */
  forms: string[]
  /** Addresses of what a browser fetches besides the page: styles, scripts, icons and images. */
  fetched: string[]
  /** What programs are told by name: `name` or `property`, and `content`, in order, with repetitions. */
  tags: { name: string; content: string }[]
  /** The texts of `application/ld+json`. */
  data: string[]
  crumbs: { words: string; href: string }[]
  /** Days as programs read them; that of the page's check comes first. */
  times: string[]
  /** What stands on the page, without attributes. */
  shown: string
  /** Around the first thing that only a program should see, in what a reader sees or hears, attributes too. */
  leak: string
}

/** Reads a page in the browser. It is sent there as source, so it uses nothing from outside. */
export function readFacts(html: string): Facts {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const all = (selector: string) => [...page.querySelectorAll(selector)]
  const values = (selector: string, name: string) => all(selector).map((element) => element.getAttribute(name) ?? '')
  const meta = (name: string) => values(`meta[name="${name}"]`, 'content').join(' | ')
  const facts = {
    lang: page.documentElement.lang,
    title: page.title,
    description: meta('description'),
    robots: meta('robots'),
    canonical: values('link[rel="canonical"]', 'href').join(' | '),
    alternates: all('link[rel="alternate"][hreflang]').map((link) => ({
      hreflang: link.getAttribute('hreflang') ?? '',
      href: link.getAttribute('href') ?? '',
    })),
    headings: all('h1, h2, h3, h4, h5, h6').map((heading) => ({
      level: Number(heading.tagName[1]),
      text: heading.textContent ?? '',
    })),
    tags: all('meta[content]').map((tag) => ({
      name: tag.getAttribute('name') ?? tag.getAttribute('property') ?? '',
      content: tag.getAttribute('content') ?? '',
    })),
    data: all('script[type="application/ld+json"]').map((script) => script.textContent ?? ''),
    // The last is the page itself, which is no link.
    crumbs: all('nav.crumbs li > *').map((crumb) => ({
      words: crumb.textContent ?? '',
      href: crumb.getAttribute('href') ?? values('link[rel="canonical"]', 'href')[0] ?? '',
    })),
    times: values('.checked time, time', 'datetime'),
    ids: values('[id]', 'id'),
    references: ['for', 'list', 'aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap((name) =>
      values(`[${name}]`, name).flatMap((ids) => ids.split(' ')),
    ),
    outOfOrder: all('[tabindex]:not([tabindex="-1"], [tabindex="0"]), [accesskey]').length,
    // A crawler is asked to leave some alone: each case leads to as many pages again as it has questions.
    links: meta('robots').includes('nofollow') ? [] : values('a[href]:not([rel~="nofollow"]), area[href]', 'href'),
    forms: values('form', 'action'),
    fetched: [
      ...values('link:is([rel="stylesheet"], [rel="icon"], [rel$="preload"], [rel="prefetch"])', 'href'),
      ...values('[src]', 'src'),
    ],
  }
  for (const element of all('script, style, template')) element.remove()
  const said = ['aria-label', 'alt', 'title', 'placeholder'].flatMap((name) => values(`[${name}]`, name))
  const shown = page.body.textContent ?? ''
  const text = [facts.title, facts.description, ...said, shown].join('\n')
  const leaks = /\*\*|\]\(|\bundefined\b|\[object|\bNaN\b|(?<![\w-])null(?![\w-])|\{\w+\}|Invalid input|\uFFFD/
  const at = text.search(leaks)
  return { ...facts, shown, leak: at < 0 ? '' : text.slice(Math.max(0, at - 20), at + 40) }
}
