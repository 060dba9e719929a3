/** What does not fit between files: what they name, cite, repeat or leave out. */
export const ZH_BETWEEN: Readonly<Record<string, string>> = {
  '; did you mean "{}"?': '（是不是“{1}”？）',
  // History and released addresses
  '"{}" does not begin with a day; name the file 2026-11-24-what-changed.md':
    '“{1}”不是以日期开头；文件请命名为 2026-11-24-what-changed.md 这样',
  '{} is later than the last check of anything ({}); check first, then write the change':
    '{1} 晚于全站最近一次核对（{2}）；请先核对（verified），再写更正',
  'a fact changes later, and the history does not; write its words out':
    '数字以后会变，更正记录不变；请直接写出文字，不用 fact 链接',
  '"{}" stands twice in the list; keep one': '“{1}”在列表里写了两次；只留一个',
  '"{}" is a page of this site; remove the redirect, or the page': '“{1}”是本站的页面；请删去转向，或删去页面',
  '"{}" leads to itself; write the page where its matter went': '“{1}”转向它自己；请写内容搬到的页面',
  '"{}" has moved on to "{}"; a reader is led in one step: write that':
    '“{1}”又搬到了“{2}”；读者只转一次：请直接写后者',
  '"{}" is gone; write another page, or "gone" here too': '“{1}”已撤下；请写别的页面，或这里也写“gone”',
  'there is no page "{}"{}': '没有“{1}”这一页{2}',
  'there is no page "{}"': '没有“{1}”这一页',
  'there is no page "{}"; write its path without the language{}': '没有“{1}”这一页；请写不带语言的地址{2}',
  'pages in "{}" were released; bring the language back': '“{1}”的页面已经发布过；请恢复这种语言',
  '"{}" was released and is no page any more; {}': '“{1}”发布过，现在没有这一页了；{2}',
  'bring it back, or say in content/redirects.md where its matter went (from, to, reason) or since when it is gone (from, gone, reason)':
    '请恢复，或在 content/redirects.md 写明内容搬到哪里（from、to、reason）或何时撤下（from、gone、reason）',
  'run npm run links -- --prune, which needs no network, or remove this item':
    '请运行 npm run links -- --prune（不用联网），或删去这一条',
  '"{}" is no longer in the content; {}': '内容里已经没有“{1}”；{2}',
  '"{}" stands twice in the list; {}': '“{1}”在列表里写了两次；{2}',
  // Within one file
  'this file is missing; an insurance has insurance.md, materials.md, steps.md, channels.md and a policy file for each language':
    '缺少这个文件；每个险种有 insurance.md、materials.md、steps.md、channels.md，每种语言有一个 policy 文件',
  'this id is used twice in the list; give each item its own': '这个代号在列表里用了两次；每一条用自己的代号',
  'order {} is already used by "{}"': '“{2}”已经用了顺序号 {1}',
  'the last outcome answers every other case; remove its "when"': '最后一个结论用于其余所有情况；请删去它的“when”',
  'an outcome without "when" ends the list; the outcomes after it are never reached':
    '没有“when”的结论就是最后一个；它后面的永远用不到',
  '"basis" is missing; write it here or at the top of the file': '没有写“basis”（依据）；请写在这里或文件开头',
  'there is no channel "{}" in content/channels{}': 'content/channels 里没有渠道“{1}”{2}',
  '"url" is missing; a website has an address': '没有写“url”；网站要有网址',
  '"phone" is missing; a hotline has a number': '没有写“phone”；热线要有号码',
  '"{}" is a bare number; link it to its fact ([{}](fact:…)), or list it with a reason in content/editorial.md':
    '“{1}”是直接写的数字；请链接到 fact（[{2}](fact:…)），或在 content/editorial.md 里列出并写明理由',
  'says "{}"; say it as one would across a counter': '用了“{1}”；请换成在柜台上说的话',
  'its sentences have {} {} on average, more than {}; cut the long ones in two':
    '句子平均 {1} 个{2}，超过 {3}；请把长句拆成两句',
  'there is no {} "{}"{}': '没有{1}“{2}”{3}',
  'there is no topic "{}"{}; known: {} (the words "{}…" of content/languages)':
    '没有主题“{1}”{2}；可用的有：{3}（content/languages 里的“{4}…”）',
  'the answer has {} characters, more than {}; put the rest into "why"': '回答有 {1} 个字符，超过 {2}；其余请写进“why”',
  'an answer of the kind "{}" begins with one of: {}': '“{1}”类的回答要以这些词开头：{2}',
  '"{}" takes no "{}"; known: {}': '“{1}”不接受“{2}”；可用的有：{3}',
  '"{}" is no {} here{}': '“{1}”不是这里的 {2}{3}',
  'links to other things than {} does: {}': '链接和{1}版不一样，那边是：{2}',
  '"{}" stands in {} already; write it once': '“{1}”已经写在 {2}；只写一次',
  ' and ': '和',
  'is never the verdict: {} before it {} in each of its cases; move it up, narrow {}, or remove it':
    '永远轮不到这个结论：它的每种情况都先合乎 {1}；请上移，或收窄 {3}，或删去',
  // What is named
  'cites "{}", which is not in content/sources{}': '引用了“{1}”，但 content/sources 里没有{2}',
  'cites "{}", which is repealed; cite "{}" instead': '引用了“{1}”，它已废止；请改引“{2}”',
  'cites "{}" of "{}", which that file does not quote{}': '引用了“{2}”的“{1}”，但那个文件没有这一条{3}',
  'names the fact "{}", which is not in content/facts{}': '用了数字“{1}”，但 content/facts 里没有{2}',
  'asks for "{}", which is not in content/circumstances{}': '用了问题“{1}”，但 content/circumstances 里没有{2}',
  '"{}" is not a choice of "{}"{}; known: {}': '“{1}”不是“{2}”的选项{3}；可用的有：{4}',
  'fact {} has no value from "{}"; known: {}': '数字 {1} 没有从“{2}”起的值；可用的有：{3}',
  'says "{}" for fact {}, whose words are "{}"':
    '这里写“{1}”，而数字 {2} 的文字是“{3}”；npm run check -- --fix 会一次改好',
  'links to "{}", which is no page of this site; write its address without the language':
    '链接到“{1}”，本站没有这一页；请写不带语言的地址',
  'links to "{}"; only pages of this site, source:, fact: and http(s) hosts that end in .gov.cn may be linked':
    '链接到“{1}”；只能链接本站页面、source:、fact: 和以 .gov.cn 结尾的网站',
  // Regions
  'is already the id of a region': '已经是一个地区的代号',
  '"between" needs two places or a group; one place is "leaving" or "joining"':
    '“between”要写两个地方或一个地区组；只有一个地方时写“leaving”或“joining”',
  '"{}" already leads to the region "{}"; one spelling leads to one region':
    '“{1}”已经指向地区“{2}”；一种写法只指一个地区',
  '"{}" is a city itself; a parent is a province-level region': '“{1}”本身是城市；parent 要写省级地区',
  '"{}" does not name "{}" in its mistaken_for; write it in both files':
    '“{1}”的 mistaken_for 里没有“{2}”；两个文件都要写',
  '"basis" is missing; a region that differs says by which rule': '没有写“basis”；和全国不同的地区要写明依据',
  '"{}" is already in the list; give it another id': '列表里已经有“{1}”；请换一个代号',
  'no national {} is called "{}"{}': '全国清单里没有叫“{2}”的{1}{3}',
  'a {} is already called "{}"; use "change", or give it another id': '已经有叫“{2}”的{1}；请用“change”，或换一个代号',
  // Short links, synonyms, tools
  'has no number for "{}"; add the line "{}: {}"': '“{1}”还没有号码；请加一行“{2}: {3}”',
  'number {} is already given; numbers stand once': '号码 {1} 已经用了；每个号码只用一次',
  '"{}" already stands in line {}; write it once': '“{1}”在第 {2} 行已经写了；只写一次',
  'the site nowhere says "{}", so it finds nothing; write a word that stands on a page':
    '站内没有“{1}”这个词，搜不到；请写页面上有的词',
  '"{}" is also under "typed"; a word finds itself without an entry': '“typed”里也有“{1}”；同一个词不用写就能搜到',
  'there is no tool "{}"{}; known: {}': '没有工具“{1}”{2}；可用的有：{3}',
  'the tool needs "{}" in its {}; write it here': '这个工具的 {2} 里要有“{1}”；请写在这里',
  'the tool has no use for this one; known: {}': '这个工具用不到这一条；可用的有：{1}',
  'is not named after a year; call the file 2026.md': '文件名不是年份；请命名为 2026.md 这样',
  'is not a day of {}; each year has its own file': '不是 {1} 年的日期；每年一个文件',
  'stands twice in the list': '在列表里写了两次',
  'is off and worked at once; keep one of the two': '既写了放假又写了上班；只留一个',
  'is no Saturday or Sunday; only a weekend day is worked in exchange': '不是星期六或星期日；只有周末才会调成上班',
  // Where a statement comes from
  '"reported_in" is missing; say who reports it and when': '没有写“reported_in”；请写明谁在什么时候说的',
  'only a reported statement says who reports it; write known: reported, or remove this':
    '只有转述的内容才写出处；请写 known: reported，或删去这一项',
  'the file rests only on a place’s page that was not read on the official site; give each item its own "basis" and known: reported':
    '整个文件只依据一个没在官网上看到的地方网页；请给每一条写自己的“basis”和 known: reported',
  'rests only on a place’s page that was not read on the official site; write known: reported':
    '只依据一个没在官网上看到的地方网页；请写 known: reported',
  // Both languages
  '"{}" is not a language of the site; add content/languages/{}.md first':
    '“{1}”不是本站的语言；请先加 content/languages/{2}.md',
  'the {} twin of this file is missing': '缺少这个文件的{1}版',
  '"sections" differs from {}; twins have the same ids in the same order':
    '“sections”和 {1} 不同；两种语言的代号和顺序要一样',
  'the end': '文件末尾',
  '{} stands where {}{}; twins have the same headings, sources and facts in the same order':
    '这里是 {1}，而 {2}{3}；两种语言的标题、依据和数字要按同样的顺序',
  ':{} has {}': ':{1} 是 {2}',
  ' has ended': ' 已经结束',
  'a heading of level {}': '{1} 级标题',
  'this section cites no source; add a link [words](source:…)': '这一节没有写依据；请加链接 [文字](source:…)',
  '"{}" is missing; {} has "{}"': '没有写“{1}”；{2} 里是“{3}”',
  '"{}" is not a word of {}; remove it or add it there': '{2} 里没有“{1}”；请删去，或也加到那边',
  '"{}" must have the same {…} as in {}: {}': '“{1}”里的 {…} 要和 {2} 一样：{3}',
  'nothing cites this source; cite it or remove the file': '没有地方引用这个依据；请引用，或删去文件',
  'no list depends on this question; use it in a "when" or remove the file':
    '没有清单用到这个问题；请在“when”里用它，或删去文件',
  'this file is missing; it names the site, its default language and its review period':
    '缺少这个文件；它写明网站名称、默认语言和核对周期',
  '"{}" is not a language of the site; known: {}': '“{1}”不是本站的语言；可用的有：{2}',
  // What result lists show, what was released, what is typed, what is quoted
  'is also the {} of {}; each page has its own': '和 {2} 的{1}一样；每一页用自己的',
  'has dots, marks or open blanks; write plain words': '有省略号、符号或没填的空；请写普通文字',
  'speaks as a counter does; write what people search for': '是柜台上的说法；请写人们会搜的词',
  'the {} “{}” {}': '{1}“{2}”{3}',
  ' or ': ' 或 ',
  'has {} characters; a result list shows {} to {}': '有 {1} 个字符；搜索结果能显示 {2} 到 {3} 个',
  '{} addresses are new; run npm run release': '有 {1} 个新地址；请运行 npm run release',
  'there is no such folder of full texts': '没有这个放法规全文的文件夹',
  'is not in {}: {}': '这句引文不在 {1} 里：{2}',
  '"{}" has no search; write a language of the site': '“{1}”没有搜索；请写本站的语言',
  '"{}" finds {} first; it should find {}': '搜“{1}”先找到 {2}；应当找到 {3}',
}
