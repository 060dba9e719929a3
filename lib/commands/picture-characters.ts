import type { Site } from '#lib/content/site.ts'
import { shareImages } from './share-images.ts'

/** The characters that pictures are written with, each once, in order: of all that can stand on a handout, and of the share pictures. */
export function pictureCharacters(site: Site): string {
  const { languages, insurances, regions, circumstances, facts, channels, settings } = site
  const written = [languages, insurances, regions, circumstances, [...facts.values()], [...channels.values()], settings]
  return [...new Set(JSON.stringify([written, shareImages(site)]))].sort().join('')
}
