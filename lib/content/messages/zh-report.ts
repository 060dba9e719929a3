/** What the check says when nothing is wrong, and its last lines. */
export const ZH_REPORT: Readonly<Record<string, string>> = {
  'As of {}: {} languages, {} sources, {} facts, {} regions, {} insurances, {} addresses':
    '截至 {1}：{2} 种语言，{3} 个依据，{4} 个数字，{5} 个地区，{6} 个险种，{7} 个网址',
  'insurance · language · sentences · facts · sources · regions unchecked/same/differing · overdue · due next':
    '险种 · 语言 · 句数 · 数字 · 依据 · 地区 未核对/与全国相同/不同 · 逾期 · 下次核对',
  'changed since {}: {} no longer says {} and now says {}; compare, correct, then take "changed" out of its file in content/seen':
    '官网变了（{1}）：{2} 不再写 {3}，现在写 {4}；请比对、改正，再到 npm run desk 点“看过了”',
  'facts: {} has held only until {}; write what holds now': '数字：{1} 只到 {2} 有效；请写现在的值',
  'compare the {} text with “{}”, then run npm run twins -- {}': '请比对 {1} 文字和“{2}”，再运行 npm run twins -- {3}',
  'facts: {} becomes {} on {}': '数字：{1} 从 {3} 起变为 {2}',
  'facts: {} ends on {} and nothing follows; write what holds from then on':
    '数字：{1} 到 {2} 为止，后面没有写；请写之后的值',
  'nothing else': '没有别的',
  ' and {} more': '，还有 {1} 句',
  '{} says the words of its facts now': '{1} 里的数字已改成和 content/facts 一样',
  '{}: none overdue': '{1}：没有逾期',
  '{}: {} overdue: {}': '{1}：{2} 个逾期：{3}',
  '"{}" is not a date; write it as --as-of 2027-06-01': '“{1}”不是日期；请写成 --as-of 2027-06-01',
  '"{}" is not a language of the check; write --lang zh or --lang en':
    '检查没有“{1}”这种语言；请写 --lang zh 或 --lang en',
  '{} problem{}. Mend the lines above, then run npm run check again.':
    '共 {1} 处问题。请改好上面几行，再运行 npm run check。',
  'To read the pages as of that day: AS_OF={} npm start': '要看那一天的页面：AS_OF={1} npm start',
}

/** Single words that stand in holes, and that would say nothing of their place in a sentence of their own. */
export const ZH_WORDS: Readonly<Record<string, string>> = {
  nothing: '无',
  none: '无',
  material: '材料',
  step: '步骤',
  title: '标题',
  description: '摘要',
  characters: '字',
  words: '词',
  Chinese: '中文',
  English: '英文',
  text: '文字',
  list: '列表',
  number: '数字',
  string: '文字',
  'group of fields': '一组项目',
  'true or false': 'true 或 false',
  'whole number': '整数',
  boolean: 'true 或 false',
  sources: '依据',
  facts: '数字',
  stages: '进度',
  problems: '问题',
  questions: '问答',
  regions: '地区',
  region: '地区',
  'region or group': '地区或地区组',
  insurance: '险种',
  fact: '数字',
  source: '依据',
  circumstance: '情况',
  channel: '渠道',
  stage: '进度',
}
