import { factOf } from '#lib/domain/rules/citation.ts'
import type { Reading, SearchDocument } from './document.ts'

/** What goes wrong, each with its symptoms as further names. */
export function problemDocuments({ site, words, say, tell, elsewhere, all }: Reading): SearchDocument[] {
  return site.troubles.map((trouble) => ({
    path: `/problems/${trouble.id}`,
    kind: 'problems',
    title: say(trouble.title),
    names: [
      ...trouble.symptoms.flatMap((symptom) => [say(symptom), ...elsewhere(symptom)]),
      ...elsewhere(trouble.title),
    ],
    sections: [
      { anchor: '', heading: '', text: tell(trouble.summary) },
      ...(['meaning', 'rule', 'remedy', 'ask'] as const).map((part) => ({
        anchor: part,
        heading: words(`problem.${part}`),
        text: all([trouble[part]].flat()),
      })),
    ],
  }))
}

/** The questions of the bank, each with its further wordings as names. */
export function questionDocuments({ site, words, tell, say, elsewhere }: Reading): SearchDocument[] {
  return site.questions.map((question) => {
    const { why, mistaken, differs = [] } = question
    return {
      path: `/questions/${question.id}`,
      kind: 'questions',
      title: say(question.title),
      names: [...Object.values(question.asked).flat(), ...elsewhere(question.title)],
      ...(question.insurances ? { insurances: question.insurances } : {}),
      sections: [
        { anchor: '', heading: '', text: tell(question.answer) },
        ...Object.entries({
          why: why && tell(why),
          differs: differs.map(tell).join('\n'),
          mistaken: mistaken && tell(mistaken),
        })
          .filter((pair): pair is [string, string] => Boolean(pair[1]))
          .map(([anchor, text]) => ({ anchor, heading: words(`question.${anchor}`), text })),
      ],
    }
  })
}

/** The stages of an application. */
export function stageDocuments({ site, words, say, tell, elsewhere }: Reading): SearchDocument[] {
  return site.stages.map((stage) => ({
    path: `/status/${stage.id}`,
    kind: 'status',
    title: words('stage.title', { name: say(stage.name) }),
    subject: say(stage.name),
    names: elsewhere(stage.name),
    sections: [
      { anchor: '', heading: '', text: tell(stage.meaning) },
      ...(['do', 'late', 'say'] as const).map((part) => ({
        anchor: part,
        heading: words(`stage.${part}`),
        text: tell(stage[part]),
      })),
    ],
  }))
}

/** The tools that work something out. */
export function toolDocuments({ site, words, say, tell, elsewhere, all }: Reading): SearchDocument[] {
  return [...site.tools.values()].map((tool) => ({
    path: `/tools/${tool.id}`,
    kind: 'tools',
    title: say(tool.title),
    names: [say(tool.description), ...elsewhere(tool.title)],
    sections: [
      { anchor: '', heading: '', text: tell(tool.answer) },
      {
        anchor: '',
        heading: '',
        text: [all(tool.outcomes), ...tool.numbers.map(({ fact }) => all(factOf(site, fact)))].join('\n'),
      },
      { anchor: 'notes', heading: words('tool.notes'), text: all(tool.notes) },
    ],
  }))
}

/** The card of what to say: it is left out of the sitemap, but somebody who dreads the telephone must find it. */
export function cardDocuments({ site, words, wordsElsewhere, all }: Reading): SearchDocument[] {
  const { sayings } = site
  if (!sayings) return []
  return [
    {
      path: '/what-to-say',
      kind: 'tools',
      title: words('card.title'),
      names: [words('card.description'), ...wordsElsewhere('card.title')],
      sections: [
        { anchor: '', heading: '', text: words('card.answer') },
        { anchor: 'never', heading: words('card.never'), text: all(sayings.never) },
        { anchor: 'rights', heading: words('card.rights'), text: all(sayings.rights) },
      ],
    },
  ]
}

/** The terms, each by its own anchor in the glossary. */
export function termDocuments({ site, say, tell, elsewhere }: Reading): SearchDocument[] {
  return site.terms.map((term) => ({
    path: `/glossary#${term.id}`,
    kind: 'glossary',
    title: say(term.name),
    names: [...(term.everyday ? [say(term.everyday)] : []), ...elsewhere(term.name)],
    sections: [{ anchor: '', heading: '', text: tell(term.meaning) }],
  }))
}

/** The laws and notices, article by article: their own words, and our translation where there is one. */
export function sourceDocuments({ site, say, elsewhere }: Reading, language: string): SearchDocument[] {
  return [...site.sources.values()].map((source) => ({
    path: `/law/${source.id}`,
    kind: 'law',
    title: say(source.title),
    // Nobody writes the country's name before a law.
    names: [say(source.title), ...elsewhere(source.title), source.number ?? ''].flatMap((name) =>
      name ? [...new Set([name, name.replace(/^中华人民共和国| of the People['’]s Republic of China$/, '')])] : [],
    ),
    ...(source.place ? { region: source.place } : {}),
    sections: [
      { anchor: '', heading: '', text: say(source.issuer) },
      ...Object.entries(source.articles).map(([anchor, article]) => ({
        anchor,
        heading: say(article.label),
        text: article.translation[language] ?? article.quote,
      })),
    ],
  }))
}
