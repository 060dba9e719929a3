import type { Entries } from '#lib/content/entries.ts'
import type { Spoken } from '#lib/content/messages/message-in.ts'
import type { ContentFile } from '#lib/content/read.ts'
import { escapeHtml as safe } from '#lib/words/markup.ts'
import { hidden, shell } from './desk-html.ts'
import { markOf, type Reading } from './folder.ts'
import { grounds } from './list-page.ts'
import { type DeskStatement, languagesOf, pagesOf, plainWords, statementAt } from './statement.ts'
import { type Say, sayIn } from './words.ts'

/** A file in a text field at the line of its statement, with its preview and the check's messages beside it. */
export function editPage(
  { entries, site }: Reading,
  { path, text }: ContentFile,
  query: URLSearchParams,
  language: Spoken,
): string {
  const say = sayIn(language)
  const statement = statementAt(entries, path, query)
  const { field = [], entry } = statement ?? {}
  const line = entry?.document.at(field.length > 1 ? field.slice(0, -1) : field).line ?? 1
  const own = entry && pagesOf(entries, entry)[0]
  const body = `<p><a href="/?lang=${language}">← ${say('back')}</a></p>${statement ? grounds(statement, entries, language) : ''}
<div class="edit"><form method="post" action="/save">${hidden({ path, field: JSON.stringify(field), mark: markOf(text) })}
<textarea name="text" rows="32" spellcheck="false" data-line="${line}">\n${safe(text)}</textarea>
${statement ? correction(entries, statement, say) : ''}<p><button>${say('save')}</button></p></form>
<div><h2>${say('problems')}</h2><div id="problems"></div><h2>${say('preview')}</h2><div id="preview"></div>
${own ? `<p><a href="http://localhost:3000/${site?.settings.default_language ?? 'zh'}${safe(own)}">${say('page')}</a></p>` : ''}</div></div>
<script>${follow(path, language)}</script>`
  return shell(`${path}:${line}`, body, language, query)
}

function correction(entries: Entries, statement: DeskStatement, say: Say): string {
  const field = (name: 'heading' | 'reason' | 'was' | 'is', value: (language: string) => string) =>
    `<p>${say(name)}</p><div class="two">${languagesOf(entries)
      .map((id) => `<textarea name="${name}_${id}" lang="${id}" rows="2">\n${safe(value(id))}</textarea>`)
      .join('')}</div>`
  const nothing = () => ''
  return `<fieldset><legend><label><input type="checkbox" name="record" value="yes"> ${say('record')}</label></legend>
${field('heading', nothing)}${field('reason', nothing)}${field('was', (id) => plainWords(statement, entries, id))}${field('is', nothing)}</fieldset>`
}

/** Shows what is on disk, whoever saved it: asked for each half second, and the whole check once it is through. */
const follow = (path: string, language: Spoken) => `
const q='path='+encodeURIComponent(${JSON.stringify(path)})+'&lang=${language}',text=document.querySelector('[name=text]'),form=text.form
const at=text.value.split('\\n').slice(0,text.dataset.line-1).join('\\n').length+1
text.focus();text.setSelectionRange(at,at);text.scrollTop=Math.max(0,(text.dataset.line-5)*21)
let last='';const show=async()=>{const r=await fetch('/preview?'+q+'&mark='+last);if(r.status===200){const d=await r.json();last=d.mark
document.querySelector('#preview').innerHTML=d.html;document.querySelector('#problems').innerHTML=d.problems
const w=await(await fetch('/check?'+q)).json();if(w.mark===last)document.querySelector('#problems').innerHTML=w.problems}}
const loop=async()=>{try{await show()}catch{}setTimeout(loop,500)};loop()
form.addEventListener('submit',async e=>{e.preventDefault();const r=await fetch('/save',{method:'POST',body:new URLSearchParams(new FormData(form)),headers:{accept:'application/json'}})
if(!r.ok)return alert(await r.text());const d=await r.json();form.mark.value=d.mark;text.value=d.text;if(form.record)form.record.checked=false;show()})`
