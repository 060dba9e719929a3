import type { Circumstance, Insurance, Language, Region, Site } from '#lib/content/site.ts'
import { pathsOf, UNLISTED_PAGES } from '#lib/words/page-paths.ts'

/** The few fields that delivery and `lib/domain/query` read; the rest of a region has no bearing on addresses. */
const region = (id: string, zh: string, code: string, more: object = {}) =>
  ({ id, name: { zh, en: id }, short: { zh: zh.slice(0, 2), en: id }, code, order: 1, ...more }) as unknown as Region

const language = (id: string) => ({ id, name: id, tag: id, order: 1, words: {} }) as unknown as Language

const insurance = (id: string, questions: readonly string[]) =>
  ({
    id,
    outcomes: [],
    notes: [],
    materials: questions.map((question) => ({ id: question, when: { [question]: ['x'] } })),
    channels: [],
    steps: [],
  }) as unknown as Insurance

const circumstance = (id: string, choices: readonly string[], asked = true) =>
  ({ id, asked, order: 1, choices: choices.map((choice) => ({ id: choice })) }) as unknown as Circumstance

const confusable = { confusable: ['shan-xi', 'shan xi'] }
const regions = [
  region('chongqing', '重庆市', '500000', { aliases: ['CQ'] }),
  region('guangdong', '广东省', '440000'),
  region('shaanxi', '陕西省', '610000', confusable),
  region('shanxi', '山西省', '140000', confusable),
]
const below = (folder: string, names: readonly string[]) => [folder, ...names.map((name) => `${folder}/${name}`)]
const ofRegions = ['/materials', '/channels', '/regions'].flatMap((folder) =>
  below(
    folder,
    regions.map(({ id }) => id),
  ),
)

/** Two languages, four regions, two insurances, three questions of which one is derived from the regions. */
export const tinySite = {
  settings: { default_language: 'zh' },
  languages: [language('zh'), language('en')],
  circumstances: [
    circumstance('route', ['same', 'cross'], false),
    circumstance('hukou', ['leaving', 'joining']),
    circumstance('age', ['under', 'over']),
  ],
  insurances: [insurance('medical', ['hukou']), insurance('employee-pension', ['hukou', 'age'])],
  regions,
  sources: new Map(),
  facts: new Map(),
  questions: [],
  topics: [],
  redirects: new Map([
    ['/dental', { from: '/dental', to: '/policy/medical', reason: {} }],
    ['/old-plan', { from: '/old-plan', to: '/plan', reason: {} }],
    ['/start', { from: '/start', to: '/', reason: {} }],
    ['/policy/lottery', { from: '/policy/lottery', gone: '2027-01-05', reason: {} }],
  ]),
  shortLinks: {
    languages: { zh: 0, en: 1 },
    pages: { home: 0, plan: 1, materials: 2, policy: 4, status: 5, channels: 6 },
    insurances: { 'employee-pension': 1, medical: 2 },
    regions: {},
  },
  unlisted: pathsOf(UNLISTED_PAGES, (name) => (name === 'insurance' ? ['medical', 'employee-pension'] : [])),
  addresses: ['', ...below('/policy', ['medical', 'employee-pension']), ...ofRegions, '/about', '/changes'],
} as unknown as Site
