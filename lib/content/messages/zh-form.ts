/** What is wrong with the form of one file: its front matter, its Markdown, its fields. */
export const ZH_FORM: Readonly<Record<string, string>> = {
  // A file and its front matter
  'the front matter is empty; write its fields between the two --- lines':
    '文件头是空的；请在两行 --- 之间写上各项内容',
  'the front matter is not a list of fields; write "key: value" with an ASCII colon and a space':
    '文件头不是一项一项写的；请写成“key: value”，用英文冒号，冒号后空一格',
  'the file is larger than {} kB; split it or remove what is not content': '文件超过 {1} kB；请拆开，或删去多余内容',
  'the file is empty; write its front matter between two --- lines': '文件是空的；请在两行 --- 之间写文件头',
  'the file has bytes that are not UTF-8 text; save it as UTF-8': '文件里有不是 UTF-8 的字节；请另存为 UTF-8',
  'the file does not begin with front matter; its first line must be ---': '文件不是以文件头开始；第一行必须是 ---',
  '"{}" stands 30 times in a row; remove it': '“{1}”连写了 30 个；请删去',
  'the front matter is not closed; end it with a line ---': '文件头没有结束；请在末尾写一行 ---',
  'a tab is used to indent the front matter; use two spaces': '文件头用了制表符缩进；请改用两个空格',
  'this file belongs to no kind of content; see "Adding things" in README for where files go':
    '这个文件不属于任何一类内容；放在哪里见 README 的“Adding things”和 content/CONTRIBUTING.md',
  'this kind of file has no text below its front matter; put the words into fields':
    '这类文件的文件头下面不写正文；请把文字写进各项里',
  '"sections" names {} headings, the text has {}; write one id for each ## heading, in order':
    '“sections”写了 {1} 个标题，正文有 {2} 个；每个 ## 标题按顺序写一个代号',
  // YAML
  'a value that begins with *, & or ! must stand in quotes': '以 *、& 或 ! 开头的内容要加引号',
  '"{}" is written twice; keep one': '“{1}”写了两次；只留一个',
  'this value holds ": "; put the value in quotes': '这项内容里有英文冒号加空格；请把整项内容加上引号',
  'this line is not "key: value"; write an ASCII colon and a space after the key':
    '这一行不是“key: value”；请在名称后写英文冒号和一个空格',
  'a quotation mark opened before here is not closed; close it': '前面有一个引号没有配对；请补上另一半',
  'a bracket opened before here is not closed; close it, or put the value in quotes':
    '前面有一个括号没有配对；请补上，或把整项内容加上引号',
  'this line is not indented like its neighbours; line it up with them': '这一行的缩进和上下行不一致；请对齐',
  'a value that begins with "{}" must stand in quotes': '以“{1}”开头的内容要加引号',
  'YAML reads the end of a value before here; put the whole value in quotes':
    '内容在这里之前就被当作结束了；请把整项内容加上引号',
  'a backslash means something else between double quotes; use single quotes':
    '双引号里的反斜杠有别的意思；请改用单引号',
  'a line "..." before here ends the front matter too early; remove it': '前面一行“...”让文件头提前结束；请删去',
  'the front matter is not valid YAML here: {}; mend it or put the value in quotes':
    '文件头这里写法不对（{1}）；请改正，或把整项内容加上引号',
  // Markdown
  'raw HTML is not allowed; write Markdown': '不能写 HTML；请用 Markdown',
  'images are not allowed in content': '内容里不能放图片',
  'this text became a code block; remove the spaces at the start of the line': '这段文字成了代码块；请删去行首的空格',
  'code is not allowed; write the words without backticks': '不能写代码；请去掉反引号',
  'a rule (---) is not allowed inside the text; use a heading': '正文里不能画分隔线（---）；请用标题',
  'a forced line break is not allowed; remove the spaces or the backslash at the end of the line':
    '不能强制换行；请删去行尾的空格或反斜杠',
  'an address below the text is not allowed; write [words](address) where the link stands':
    '网址不能写在正文下面；请在链接处写 [文字](网址)',
  'square brackets read as a link without an address; write [words](address)':
    '方括号被当作没有网址的链接；请写 [文字](网址)',
  'a sentence field takes one paragraph of plain words, **bold** and links':
    '一句话的项目只能写一段：普通文字、**粗体**和链接',
  '"{}" is not used in this site\'s Markdown': '本站的 Markdown 不用“{1}”',
  'headings inside the text are ## or ###; the title stands in the front matter':
    '正文里的标题用 ## 或 ###；总标题写在文件头里',
  'a bare address; write it as a link: [words](https://…)': '这里直接写了网址；请写成链接：[文字](https://…)',
  '** was not understood as bold; remove the space beside it': '** 没有成为粗体；请删去旁边的空格',
  'a link without words; say where it goes': '链接没有文字；请写明通往哪里',
  // Fields
  '{}"{}" is not a known field{}; known: {}': '{1}没有叫“{2}”的项目{3}；可用的有：{4}',
  'is missing; write it here': '没有写；请写在这里',
  'the {} ({}) text is missing': '缺少{1}（{2}）文字',
  '{}is not one of the words used here{}; known: {}': '{1}不是这里可用的词{2}；可用的有：{3}',
  'this key is not an id; use lower-case letters, digits and single hyphens':
    '这个名称不是代号；请只用小写字母、数字和单个连字符',
  '{}is too small; write a number above 0': '{1}太小；请写大于 0 的数',
  'the list has too few entries; write at least {}': '列表的条目太少；至少写 {1} 条',
  '{}stands here; write {}{}': '这里写的是 {1}；应当写{2}{3}',
  '{}does not fit here; see the list of fields in README': '{1}不适合写在这里；各项写法见 README',
  ' (in quotes)': '（加引号）',
  'is missing: a published calendar names its notice and the address': '没有写：已公布的年历要写明通知和网址',
  'is missing: a published calendar has days off': '没有写：已公布的年历要有放假日',
  'days stand here although no notice is published; write published: true and the notice':
    '通知还没公布，这里却写了日期；请写 published: true 和通知',
  'is not a phone number; write digits and hyphens in quotes': '不是电话号码；请写数字和连字符，加引号',
  'is not an id; use lower-case letters, digits and single hyphens': '不是代号；请只用小写字母、数字和单个连字符',
  'is not a date; write it as 2026-11-24': '不是日期；请写成 2026-11-24 这样',
  'is not the address of an official site; only http(s) hosts that end in .gov.cn may be linked':
    '不是官方网站的网址；只能链接以 .gov.cn 结尾的网站',
  'is not a choice; write the id of a choice, or a list of them': '不是选项；请写一个选项的代号，或几个代号的列表',
  'is a label: plain words without links or bold': '是名称：只写普通文字，不要链接和粗体',
  'is neither a number nor a text': '既不是数字，也不是文字',
  'are not in the order of their days; write the earliest first, each day once':
    '没有按日期先后写；最早的写在前面，每个日期只写一次',
  'is not after the last of the values; nothing would hold from that value on':
    '不晚于最后一个值的日期；那样最后一个值就从没有效过',
  'is not a page; write its path without the language, beginning with /': '不是页面；请写不带语言、以 / 开头的地址',
  'is before "from"; an alert ends after it begins': '早于“from”；提醒的结束日要晚于开始日',
  'is not a page; write its path without the language, in lower case, beginning with / and not ending in one':
    '不是页面；请写不带语言的小写地址，以 / 开头，末尾不要 /',
  'is missing: write the page where its matter went, or "gone" with the day it was withdrawn':
    '没有写：请写内容搬到了哪一页，或用“gone”写撤下的日期',
  '"to" and "gone" stand together; a page has either moved or been withdrawn':
    '“to”和“gone”同时写了；页面要么搬走，要么撤下',
  'is not an address; write it with its first /': '不是地址；请从第一个 / 开始写',
  'an id stands twice; each heading has its own': '有一个代号写了两次；每个标题用自己的代号',
  'is not a language tag; write it as zh-CN or en': '不是语言标记；请写成 zh-CN 或 en 这样',
  'is not a web address; write it with https://': '不是网址；请从 https:// 开始写',
  'is not an e-mail address; write it as name@example.org': '不是邮箱地址；请写成 name@example.org 这样',
  'is not an ICP number; write it as it was given, such as 京ICP备12345678号-1':
    '不是 ICP 备案号；请照原样写，例如 京ICP备12345678号-1',
  'is not a police filing number; write it as it was given, such as 京公网安备11010102001234号':
    '不是公安备案号；请照原样写，例如 京公网安备11010102001234号',
  'is not a code of a government site; it has ten digits or letters': '不是政府网站标识码；标识码是十位数字或字母',
  'is not a page; write it without the language, beginning with /': '不是页面；请写不带语言、以 / 开头的地址',
  'is not a GB/T 2260 code; write six digits in quotes': '不是行政区划代码（GB/T 2260）；请写六位数字，加引号',
  'is not an area code; write it with its 0, in quotes: "020"': '不是长途区号；请带上开头的 0 并加引号："020"',
  'is too small; numbers go from {} to {}': '太小；号码从 {1} 到 {2}',
  'is too big; numbers go from {} to {}': '太大；号码从 {1} 到 {2}',
  'is missing: a repealed source names the one that replaced it': '没有写：已废止的依据要写明由哪一个代替',
  'is missing: a source seen on an official page gives its address': '没有写：在官方网页上看到的依据要写网址',
  'is missing; say which words of the site are meant, or which "pages" answer':
    '没有写；请写指的是站内哪些词，或由哪些页面（“pages”）回答',
  // Marks that are not joined, or not understood
  'two versions of this file were not joined; keep one and remove the lines of <<<<<<<, ======= and >>>>>>>':
    '文件里有两个版本没有合并；请只留一个，并删去 <<<<<<<、======= 和 >>>>>>> 这几行',
  'these marks are not understood as bold; write **words**': '这些符号没有成为粗体；请写 **文字**',
  'this is not understood as a link; write [words](address)': '这里没有成为链接；请写 [文字](网址)',
  'this is not understood as a list; begin the line with "- "': '这里没有成为列表；行首请写“- ”',
  'this is not understood as a numbered list; begin the line with "1. "': '这里没有成为编号列表；行首请写“1. ”',
  'this is not understood as a heading; write "## " before it': '这里没有成为标题；请在前面写“## ”',
  '{} is still to come; write the day of the check': '{1} 还没到；请写核对那天的日期',
  'is before 2010; write the day on which somebody compared the words with the source':
    '早于 2010 年；请写有人拿原文比对的那一天',
  'is a label: plain words without marks': '是名称：只写普通文字，不要符号',
  'is not a contact; write it as mailto:name@example.org, https://… or tel:+86-…':
    '不是联系方式；请写成 mailto:name@example.org、https://… 或 tel:+86-… 这样',
}
