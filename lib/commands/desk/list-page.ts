import type { Entries } from '#lib/content/entries.ts'
import { messageIn, type Spoken } from '#lib/content/messages/message-in.ts'
import { ROLES } from '#lib/content/schemas/common.ts'
import { openTwins } from '#lib/content/twin-record.ts'
import { aheadReport } from '#lib/domain/rules/report.ts'
import { escapeHtml as safe } from '#lib/words/markup.ts'
import { hidden, shell, sideBySide } from './desk-html.ts'
import type { Reading } from './folder.ts'
import { problemList } from './preview.ts'
import { type DeskStatement, deskStatements, languagesOf, nameIn, pagesOf, titleOf, wordsOf } from './statement.ts'
import { type DeskWord, kindIn, type Say, sayIn } from './words.ts'

const MOST = 30

/** What is due, narrowed by the query: `kind`, `region`, `role`, `lang`; and what else waits for a person. */
export function listPage(reading: Reading, today: string, query: URLSearchParams, language: Spoken): string {
  const say = sayIn(language)
  const all = deskStatements(reading.entries)
  const chosen = all.filter(
    ({ entry, region }) =>
      (!query.get('kind') || entry.place.kind === query.get('kind')) &&
      (!query.get('region') || region === query.get('region')),
  )
  const role = query.get('role') ?? ''
  const body = [
    reading.problems.length > 0 ? `<h2>${say('problems')}</h2>${problemList(reading.problems, '', language)}` : '',
    filters(all, reading.entries, query, language),
    `<h2>${say('due')}: ${chosen.length} ${say('count')}</h2>${days(chosen, say)}`,
    ...chosen.slice(0, MOST).map((statement) => article(statement, reading.entries, role, language)),
    chosen.length > MOST ? `<p>${chosen.length - MOST} ${say('more')}</p>` : '',
    twinList(reading.entries, language, say),
    rewordedList(reading.entries, say),
    `<h2>${say('ahead')}</h2>${aheadList(reading, today, language, say)}`,
    QUIET,
  ].join('\n')
  return shell(say('title'), body, language, query)
}

/** A confirmed statement leaves the list at once; without scripts the page is loaded again. */
const QUIET = `<script>document.addEventListener('submit',async e=>{const f=e.target;if(f.method!=='post')return;e.preventDefault();
const r=await fetch(f.action,{method:'POST',body:new URLSearchParams(new FormData(f)),redirect:'manual'});
if(r.type==='opaqueredirect'||r.ok)f.closest('article').remove();else alert(await r.text())})</script>`

function filters(all: readonly DeskStatement[], entries: Entries, query: URLSearchParams, language: Spoken): string {
  const say = sayIn(language)
  const region = (id: string) => nameIn(language, entries.region.find(({ place }) => place.id === id)?.data ?? {}, id)
  const select = (name: DeskWord, values: readonly (string | undefined)[], words: (value: string) => string) =>
    `<label>${say(name)} <select name="${name}"><option value="">${say('all')}</option>${[...new Set(values)]
      .filter((value) => value !== undefined)
      .map(
        (value) => `<option value="${value}"${query.get(name) === value ? ' selected' : ''}>${words(value)}</option>`,
      )
      .join('')}</select></label>`
  return `<form>${hidden({ lang: language })}
${select('kind', all.map(({ entry }) => entry.place.kind).sort(), (kind) => kindIn(language, kind))}
${select('region', all.map(({ region }) => region).sort(), region)}
${select('role', ROLES, (role) => say(role as DeskWord))} <button>${say('show')}</button></form>`
}

/** How much is due by when. */
function days(statements: readonly DeskStatement[], say: Say): string {
  const count = new Map<string, number>()
  for (const { due } of statements) count.set(due, (count.get(due) ?? 0) + 1)
  return `<ul>${[...count].map(([day, number]) => `<li>${say('until')} ${day}: ${number} ${say('count')}</li>`).join('')}</ul>`
}

function article(statement: DeskStatement, entries: Entries, role: string, language: Spoken): string {
  const say = sayIn(language)
  const { entry, verified, due } = statement
  const { path } = entry.document
  const languages = languagesOf(entries)
  const field = JSON.stringify(statement.field)
  return `<article><h3>${safe(titleOf(statement, entries, language))}</h3><p>${kindIn(language, entry.place.kind)} · ${say('verified')} ${verified} · ${say('until')} ${due} · ${safe(path)}:${entry.document.at(statement.field).line}</p>
${sideBySide(wordsOf(statement, languages), languages)}${grounds(statement, entries, language)}
<p>${say('pages')}: ${pagesOf(entries, entry).map(safe).join(' · ')}</p>
${button('/verify', { path, field, role }, say('still'))}${changeLink({ path, field }, language)}</article>`
}

const button = (action: string, values: Readonly<Record<string, string>>, words: string) =>
  `<form method="post" action="${action}">${hidden(values)}<button>${words}</button></form>`

const changeLink = (query: Readonly<Record<string, string>>, language: Spoken) =>
  `<a href="/edit?${safe(String(new URLSearchParams({ ...query, lang: language })))}">${sayIn(language)('changed')}</a>`

/** Each source with its official address and the article that is quoted. */
export function grounds({ basis, entry }: DeskStatement, entries: Entries, language: Spoken): string {
  const say = sayIn(language)
  const cited = entry.place.kind === 'source' ? [{ source: entry.place.id }] : basis
  return cited
    .map(({ source: id, ...rest }) => {
      const source = entries.source.find(({ place }) => place.id === id)?.data
      const article = 'article' in rest && rest.article ? source?.articles[rest.article] : undefined
      const address = source?.url
        ? ` <a href="${safe(source.url)}" target="_blank" rel="noreferrer">${safe(source.url)}</a>`
        : ''
      const quote = article ? `<blockquote>${safe(article.quote)}</blockquote>` : ''
      return `<p>${say('source')}: ${safe(source?.title[language] ?? id)}${address}</p>${quote}`
    })
    .join('')
}

function twinList(entries: Entries, language: Spoken, say: Say): string {
  const open = openTwins(entries)
  const paths = [...new Set(open.map(({ path }) => path))]
  const articles = paths.slice(0, MOST).map((path) => {
    const pairs = open.filter((pair) => pair.path === path)
    const rows = pairs.map(
      ({ at, original, twin }) =>
        `<div class="two"><div>${safe(original)}</div><div>${at().line}: ${safe(twin)}</div></div>`,
    )
    return `<article><h3>${safe(path)}</h3>${rows.join('<hr>')}${button('/twins', { path }, say('same'))}${changeLink({ path }, language)}</article>`
  })
  return `<h2>${say('twins')}</h2>${articles.join('') || `<p>${say('none')}</p>`}`
}

function rewordedList(entries: Entries, say: Say): string {
  const articles = entries.seen.flatMap(({ document, data: { url, changed } }) =>
    changed
      ? `<article><h3>${changed.on}: <a href="${safe(url)}">${safe(url)}</a></h3><div class="two"><div><del>${changed.was.map(safe).join('<br>')}</del></div><div><ins>${changed.is.map(safe).join('<br>')}</ins></div></div>${button('/seen', { path: document.path }, say('seen'))}</article>`
      : [],
  )
  return `<h2>${say('reworded')}</h2>${articles.join('') || `<p>${say('none')}</p>`}`
}

function aheadList({ site }: Reading, today: string, language: Spoken, say: Say): string {
  const lines = site ? aheadReport({ ...site, reworded: [] }, today) : []
  return lines.length === 0
    ? `<p>${say('none')}</p>`
    : `<ul>${lines.map((line) => `<li>${safe(messageIn(language, line))}</li>`).join('')}</ul>`
}
