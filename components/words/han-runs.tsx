import type { Language } from '#lib/content/site.ts'

const HAN = /([\p{Script=Han}（）《》〔〕、，。“”0-9]*\p{Script=Han}[\p{Script=Han}（）《》〔〕、，。“”0-9]*)/u

/** Text in a language other than Chinese, with its Chinese runs marked, so that they are pronounced and drawn as Chinese. */
export function HanRuns({ language, text }: { language: Language; text: string }) {
  if (language.tag.startsWith('zh')) return text
  return text.split(HAN).map((run, index) =>
    index % 2 === 1 ? (
      <span key={index} lang="zh-CN">
        {run}
      </span>
    ) : (
      run
    ),
  )
}
