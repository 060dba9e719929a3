import { inLanguage } from '#lib/domain/words/text.ts'
import type { View } from './view.ts'

/** The words by which a page is linked from elsewhere, from its path without the language. */
export function pageTitle(view: View, path: string): string {
  const { site, language, words } = view
  const [place = '', query] = (path.split('#')[0] ?? '').split('?')
  const [, folder = '', inPath] = place.split('/')
  const id = inPath ?? new URLSearchParams(query).get('insurance') ?? ''
  const insurance = site.insurances.find((each) => each.id === id)
  if (insurance) return words(`page.${folder}`, { name: inLanguage(insurance.short, language.id) })
  const stage = folder === 'status' && site.stages.find((each) => each.id === id)
  if (stage) return words('stage.title', { name: inLanguage(stage.name, language.id) })
  const trouble = folder === 'problems' && site.troubles.find((each) => each.id === id)
  if (trouble) return inLanguage(trouble.title, language.id)
  const question = folder === 'questions' && site.questions.find((each) => each.id === id)
  if (question) return inLanguage(question.title, language.id)
  const region = folder === 'regions' && site.regions.find((each) => each.id === id)
  if (region) return words('region.title', { name: inLanguage(region.short, language.id) })
  const tool = folder === 'tools' && site.tools.get(id)
  if (tool) return inLanguage(tool.title, language.id)
  if (folder === 'plan') return words('selector.submit')
  if (folder === 'what-to-say') return words('card.title')
  const page = site.pages.get(folder)
  return page ? inLanguage(page, language.id).title : words(`nav.${folder}`)
}
