import type { View } from './view.ts'

/** The words by which a page is linked from elsewhere, from its path without the language. */
export function pageTitle(view: View, path: string): string {
  const { site, words } = view
  const [place = '', query] = (path.split('#')[0] ?? '').split('?')
  const [, folder = '', inPath] = place.split('/')
  const id = inPath ?? new URLSearchParams(query).get('insurance') ?? ''
  const insurance = site.insurances.find((each) => each.id === id)
  if (insurance) return words(`page.${folder}`, { name: view.say(insurance.short) })
  const stage = folder === 'status' && site.stages.find((each) => each.id === id)
  if (stage) return words('stage.title', { name: view.say(stage.name) })
  const trouble = folder === 'problems' && site.troubles.find((each) => each.id === id)
  if (trouble) return view.say(trouble.title)
  const question = folder === 'questions' && site.questions.find((each) => each.id === id)
  if (question) return view.say(question.title)
  const region = folder === 'regions' && site.regions.find((each) => each.id === id)
  if (region) return words('region.title', { name: view.say(region.short) })
  const tool = folder === 'tools' && site.tools.get(id)
  if (tool) return view.say(tool.title)
  if (folder === 'plan') return words('selector.submit')
  if (folder === 'what-to-say') return words('card.title')
  const page = site.pages.get(folder)
  return page ? view.say(page).title : words(`nav.${folder}`)
}
