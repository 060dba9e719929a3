import { type Encoded, plainBody } from '#lib/delivery/store/encode.ts'
import { PROBLEM_TYPE, problemOf } from '#lib/domain/api/refusal.ts'

/** Pages that need neither content nor Next: for when one of them fails, and for requests that no page answers. */
const NOTICES: Readonly<Record<number, { zh: string; en: string }>> = {
  400: { zh: '这个网址写得不完整，网站读不懂。', en: 'This address is damaged and cannot be read.' },
  404: { zh: '没有这个网页。', en: 'There is no such page.' },
  405: { zh: '本站只能查看，不接收提交的内容。', en: 'This site can only be read. It takes no submissions.' },
  406: {
    zh: '这份数据不压缩就太大了，网站不发。请用支持gzip的程序打开。',
    en: 'Without compression this is too large to send. Please ask with a program that takes gzip.',
  },
  410: { zh: '这个网页已经撤下了。', en: 'This page has been withdrawn.' },
  414: { zh: '这个网址太长，网站读不了。', en: 'This address is too long.' },
  417: { zh: '浏览器发来的请求有网站办不到的要求。', en: 'Your browser expects something that this site does not do.' },
  408: { zh: '浏览器的请求迟迟没有发完，请再试一次。', en: 'The request did not arrive in time. Please try again.' },
  429: {
    zh: '您这里发来的请求太密了，请过几秒钟再试。',
    en: 'Too many requests came from your connection. Please try again in a few seconds.',
  },
  431: { zh: '浏览器发来的请求太长，网站读不了。', en: 'The request that your browser sent is too long.' },
  500: {
    zh: '网站出了故障，这一页暂时打不开。这不是您的问题，请过几分钟再试。',
    en: 'The site has a fault and cannot show this page. It is not your doing. Please try again in a few minutes.',
  },
  503: { zh: '网站正忙或正在启动，请过一会儿再试。', en: 'The site is busy or starting. Please try again shortly.' },
}
const HOTLINE = {
  zh: '社保转移的问题，可以拨打12333（全国人社服务热线）咨询。',
  en: 'For questions about moving your social insurance, call 12333, the national hotline.',
}

/** A small complete page in both languages that says what happened. Unknown statuses are told as a fault. */
export function notice(status: number): Encoded {
  const { zh, en } = NOTICES[status] ?? NOTICES[500] ?? HOTLINE
  return htmlPage(
    zh,
    `<h1>${zh}</h1>\n<p>${HOTLINE.zh}</p>\n<p><a href="/zh">回到首页</a></p>\n` +
      `<div lang="en">\n<h2>${en}</h2>\n<p>${HOTLINE.en}</p>\n<p><a href="/en">Home page</a></p>\n</div>`,
  )
}

/** What happened, for programs (RFC 9457). */
export function problemNotice(status: number): Encoded {
  return plainBody(PROBLEM_TYPE, `${JSON.stringify(problemOf(status))}\n`)
}

/** The body of a redirect, for old browsers that do not know status 308. */
export function movedNotice(location: string): Encoded {
  const href = location.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
  const words = '网址已更新，点这里继续 / This page has moved, continue here'
  return htmlPage('网址已更新 / Moved', `<p><a href="${href}">${words}</a></p>`)
}

function htmlPage(title: string, body: string): Encoded {
  const head = `<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${title}</title>`
  return plainBody('text/html; charset=utf-8', `<!DOCTYPE html>\n<html lang="zh-CN">\n${head}\n${body}\n</html>\n`)
}
