import { factOf, withoutCountry } from '#lib/domain/rules/citation.ts'
import type { Reading, SearchDocument } from './document.ts'

/** What goes wrong, each with its symptoms as further names. */
export function problemDocuments({ site, say, elsewhere, opening, parts }: Reading): SearchDocument[] {
  return site.troubles.map(({ id, title, symptoms, summary, meaning, rule, remedy, ask }) => ({
    path: `/problems/${id}`,
    kind: 'problems',
    title: say(title),
    names: [...symptoms.flatMap((symptom) => [say(symptom), ...elsewhere(symptom)]), ...elsewhere(title)],
    sections: [opening(summary), ...parts('problem', { meaning, rule, remedy, ask })],
  }))
}

/** The questions of the bank, each with its further wordings as names. */
export function questionDocuments({ site, say, elsewhere, opening, parts }: Reading): SearchDocument[] {
  return site.questions.map(({ id, title, asked, insurances, answer, why, differs, mistaken }) => ({
    path: `/questions/${id}`,
    kind: 'questions',
    title: say(title),
    names: [...Object.values(asked).flat(), ...elsewhere(title)],
    ...(insurances ? { insurances } : {}),
    sections: [opening(answer), ...parts('question', { why, differs, mistaken })],
  }))
}

/** The stages of an application. */
export function stageDocuments({ site, words, say, elsewhere, opening, parts }: Reading): SearchDocument[] {
  return site.stages.map((stage) => ({
    path: `/status/${stage.id}`,
    kind: 'status',
    title: words('stage.title', { name: say(stage.name) }),
    subject: say(stage.name),
    names: elsewhere(stage.name),
    sections: [opening(stage.meaning), ...parts('stage', { do: stage.do, late: stage.late, say: stage.say })],
  }))
}

/** The tools that work something out. */
export function toolDocuments({ site, say, elsewhere, opening, parts }: Reading): SearchDocument[] {
  return [...site.tools.values()].map(({ id, title, description, answer, outcomes, numbers, notes }) => ({
    path: `/tools/${id}`,
    kind: 'tools',
    title: say(title),
    names: [say(description), ...elsewhere(title)],
    sections: [
      opening(answer),
      opening([outcomes, ...numbers.map(({ fact }) => factOf(site, fact))]),
      ...parts('tool', { notes }),
    ],
  }))
}

/** The card of what to say: it is left out of the sitemap, but somebody who dreads the telephone must find it. */
export function cardDocuments({ site, words, wordsElsewhere, parts }: Reading): SearchDocument[] {
  if (!site.sayings) return []
  const { never, rights } = site.sayings
  return [
    {
      path: '/what-to-say',
      kind: 'tools',
      title: words('card.title'),
      names: [words('card.description'), ...wordsElsewhere('card.title')],
      sections: [{ anchor: '', heading: '', text: words('card.answer') }, ...parts('card', { never, rights })],
    },
  ]
}

/** The terms, each by its own anchor in the glossary. */
export function termDocuments({ site, say, elsewhere, opening }: Reading): SearchDocument[] {
  return site.terms.map((term) => ({
    path: `/glossary#${term.id}`,
    kind: 'glossary',
    title: say(term.name),
    names: [...(term.everyday ? [say(term.everyday)] : []), ...elsewhere(term.name)],
    sections: [opening(term.meaning)],
  }))
}

/** The laws and notices, article by article: their own words, and our translation where there is one. */
export function sourceDocuments({ site, language, say, elsewhere, opening }: Reading): SearchDocument[] {
  return [...site.sources.values()].map((source) => ({
    path: `/law/${source.id}`,
    kind: 'law',
    title: say(source.title),
    names: [say(source.title), ...elsewhere(source.title), source.number ?? ''].flatMap((name) =>
      name ? [...new Set([name, withoutCountry(name)])] : [],
    ),
    ...(source.place ? { region: source.place } : {}),
    sections: [
      opening(source.issuer),
      ...Object.entries(source.articles).map(([anchor, article]) => ({
        anchor,
        heading: say(article.label),
        text: article.translation[language] ?? article.quote,
      })),
    ],
  }))
}
