import type { Kind } from '#lib/content/kinds.ts'
import type { Spoken } from '#lib/content/messages/message-in.ts'

/** The words of the desk. */
const WORDS = {
  title: ['内容核对台', 'Content desk'],
  due: ['该核对的内容', 'What is due'],
  until: ['最晚核对日', 'check by'],
  kind: ['类别', 'kind'],
  region: ['地区', 'region'],
  all: ['全部', 'all'],
  show: ['显示', 'show'],
  count: ['条', 'statements'],
  more: ['条没有列出；请用上面的选项缩小范围', 'more; narrow them with the choices above'],
  verified: ['上次核对', 'checked on'],
  source: ['依据', 'source'],
  quote: ['原文', 'quotation'],
  pages: ['出现在', 'appears on'],
  still: ['仍然正确', 'still right'],
  changed: ['有变化', 'changed'],
  role: ['我的岗位', 'my role'],
  counter: ['窗口经办', 'counter'],
  policy: ['政策岗', 'policy'],
  editor: ['编辑', 'editor'],
  twins: ['要比对的两种语言', 'Languages to compare'],
  same: ['两边说的一样', 'both say the same'],
  reworded: ['官网文字变了的', 'Official pages whose words changed'],
  seen: ['看过了', 'looked at'],
  ahead: ['快要变的数字', 'Values that change soon'],
  none: ['没有', 'none'],
  problems: ['检查发现的问题', 'What the check says'],
  save: ['保存', 'save'],
  record: ['同时写更正记录，并记为今天核对', 'write it into the history too, as checked today'],
  heading: ['更正的标题', 'title of the correction'],
  reason: ['为什么改', 'why'],
  was: ['原来说', 'it said'],
  is: ['现在说（留空：保存后的文字）', 'it says (empty: the words as saved)'],
  preview: ['预览（保存后马上更新，用别的编辑器保存也行）', 'preview (follows each save, also of another editor)'],
  page: ['整页预览（先另开一个终端运行 npm run dev）', 'the whole page (with npm run dev in another terminal)'],
  back: ['回到核对台', 'back to the desk'],
  clean: ['没有问题', 'nothing is wrong'],
  stale: ['文件在别处改过了；请重新打开再改', 'the file was changed elsewhere; open it again'],
  refused: ['只接受本机核对台页面发来的请求', 'only requests of the desk’s own pages are accepted'],
  unknown: ['没有这个文件或这一项', 'there is no such file or field'],
  needed: ['请写两种语言的标题和原因', 'write the title and the reason in each language'],
} satisfies Record<string, readonly [string, string]>

export type DeskWord = keyof typeof WORDS
export type Say = (word: DeskWord) => string

/** The desk's words in a language. */
export const sayIn =
  (language: Spoken): Say =>
  (word) =>
    WORDS[word][language === 'zh' ? 0 : 1]

/** What has a day of a check, by its kind. */
const KINDS: Partial<Record<Kind, readonly [string, string]>> = {
  calendar: ['节假日', 'calendar'],
  channel: ['渠道', 'channel'],
  channels: ['险种的渠道', 'channels of an insurance'],
  fact: ['数字', 'fact'],
  insurance: ['险种', 'insurance'],
  materials: ['材料', 'materials'],
  page: ['页面', 'page'],
  policy: ['规定', 'policy'],
  problem: ['难题', 'problem'],
  question: ['常见问题', 'question'],
  region: ['地区', 'region'],
  sayings: ['照着念', 'what to say'],
  source: ['依据', 'source'],
  stage: ['进度', 'stage'],
  steps: ['步骤', 'steps'],
  term: ['词语', 'term'],
  tool: ['工具', 'tool'],
}

/** A kind of content in a language; one that the desk has no word for by its name in the code. */
export const kindIn = (language: Spoken, kind: string) => KINDS[kind as Kind]?.[language === 'zh' ? 0 : 1] ?? kind
