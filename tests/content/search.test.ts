import { describe, expect, test } from 'vitest'
import type { Site } from '#lib/content/site.ts'
import { documentsOf } from '#lib/domain/search/documents.ts'
import { casesOf } from '#lib/domain/search/question.ts'
import { search } from '#lib/domain/search/search.ts'
import { buildSearchIndex } from '#lib/domain/search/search-index.ts'
import { found } from '../fixtures/country.ts'
import { some } from '../fixtures/some.ts'
import { realSite } from './real-site.ts'
import { ask } from './search-bank.ts'

const paths = (typed: string, language = 'zh') => ask(typed, language).hits.map(({ document }) => document.path)

describe('what can be found', () => {
  test.each(realSite().languages.map((language) => [language.id, language] as const))(
    'every address of the site is a document, each once, with a title and words (%s)',
    (_, language) => {
      const documents = documentsOf(realSite(), language)
      const found = documents.map(({ path }) => path)
      // A title or heading with a hole in it was asked for with a wrong name.
      const shown = documents.flatMap(({ title, sections }) => [title, ...sections.map(({ heading }) => heading)])
      expect(shown.filter((text) => /\{\w+\}/.test(text))).toEqual([])
      expect(realSite().addresses.filter((address) => !found.includes(address))).toEqual([])
      expect(found.filter((path, at) => found.indexOf(path) !== at)).toEqual([])
      expect(
        documents.filter(({ title, names, sections }) => title === '' || names.length + sections.length === 0),
      ).toEqual([])
    },
  )

  test('every region is found by each of its names, and by its name in pinyin letters', () => {
    const names = realSite().regions.flatMap(({ id, name, short }) =>
      [...Object.values(name), ...Object.values(short), id].map((called) => ({ id, called })),
    )
    const lost = some(names, 20).filter(({ id, called }) => !paths(called).slice(0, 4).includes(`/regions/${id}`))
    expect(lost).toEqual([])
  })

  test('every source with a number is found by it first', () => {
    const numbered = [...realSite().sources.values()].flatMap(({ id, number }) =>
      number?.includes('〔') ? [{ id, number }] : [],
    )
    expect(numbered.length).toBeGreaterThan(10)
    expect(numbered.filter(({ id, number }) => paths(number)[0] !== `/law/${id}`)).toEqual([])
  })
})

describe('the order of the answers', () => {
  /** A few pages of the real site with three invented terms: one is called so, one has the word beside others in its name, one only in its meaning. */
  const site: Site = (() => {
    const term = found(realSite().terms[0], 'term')
    const made = (id: string, zh: string, meaning: string) => ({
      ...term,
      id,
      name: { zh, en: id },
      everyday: undefined,
      meaning: { zh: [{ type: 'text' as const, value: meaning }], en: [{ type: 'text' as const, value: id }] },
    })
    return {
      ...realSite(),
      regions: realSite().regions.slice(0, 2),
      questions: [],
      troubles: [],
      terms: [
        made('meant', '别的词', '说到风车税的一句话，这里再长一点。'),
        made('longer', '风车税的返还', '退回去的钱。'),
        made('exact', '风车税', '一种税。'),
      ],
    }
  })()
  test('a title that is the question comes first, then a title that holds it, then a sentence', () => {
    const { hits } = search('风车税', buildSearchIndex(site, found(site.languages[0], 'language')))
    expect(hits.slice(0, 3).map(({ document }) => document.path)).toEqual([
      '/glossary#exact',
      '/glossary#longer',
      '/glossary#meant',
    ])
  })
})

describe('a region and an insurance', () => {
  test.each([
    ['上海 医保 材料', 'shanghai', 'medical'],
    ['医保转到深圳要带什么', 'shenzhen', 'medical'],
    ['chengdu shiye', 'chengdu', 'unemployment'],
    ['hangzhou yibao', 'hangzhou', 'medical'],
  ])('%s leads to the papers of %s for %s, and to the plan', (typed, region, insurance) => {
    const { hits } = ask(typed)
    const [papers, plan] = [hits, hits].map((list, at) =>
      list.slice(0, 2).find(({ stated }) => (at === 0 ? !stated : stated)),
    )
    expect(papers).toMatchObject({ document: { path: `/materials/${region}` }, insurance: { id: insurance } })
    expect(plan?.stated).toMatchObject({ joining: { id: region }, insurance: { id: insurance }, leaving: undefined })
  })

  test('a pension may be one of several: none is chosen, and the plan of each is offered, the likeliest first', () => {
    const { hits, question } = ask('深圳 重庆 养老')
    expect(question.insurance).toBeUndefined()
    const plans = hits.flatMap(({ stated }) =>
      stated ? [[stated.insurance?.id, stated.leaving?.id, stated.joining?.id]] : [],
    )
    expect(plans).toEqual([
      ['employee-pension', 'shenzhen', 'chongqing'],
      ['employee-pension', 'chongqing', 'shenzhen'],
      ['resident-pension', 'shenzhen', 'chongqing'],
      ['resident-pension', 'chongqing', 'shenzhen'],
    ])
  })

  test.each([
    ['从上海转到成都', 'shanghai', 'chengdu'],
    ['上海转成都', 'shanghai', 'chengdu'],
    ['社保转到成都，从上海', 'shanghai', 'chengdu'],
    ['move from Shanghai to Chengdu', 'shanghai', 'chengdu'],
    ['to Chengdu from Shanghai', 'shanghai', 'chengdu'],
    ['cong shanghai dao chengdu', 'shanghai', 'chengdu'],
  ])('%s: which place is left is read from the words', (typed, leaving, joining) => {
    const [first, ...others] = casesOf(ask(typed).question)
    expect(first).toMatchObject({ leaving: { id: leaving }, joining: { id: joining } })
    expect(others).toEqual([])
  })

  test.each(['户口在河南，在杭州上班', '医保', 'shanxi 医保', '上海'])('%s states no case', (typed) => {
    expect(casesOf(ask(typed).question)).toEqual([])
  })
})

describe('spellings', () => {
  test.each(['shanxi', 'Shanxi', 'shan xi', 'zhuan dao shanxi'])(
    '%s may be either, both are offered, none is chosen',
    (typed) => {
      for (const language of ['zh', 'en']) {
        const { question, hits } = ask(typed, language)
        expect(question.oneOf.map(({ regions }) => regions.map(({ id }) => id).sort())).toEqual([['shaanxi', 'shanxi']])
        expect(question.regions).toEqual([])
        expect(
          hits
            .slice(0, 2)
            .map(({ document }) => document.region)
            .sort(),
        ).toEqual(['shaanxi', 'shanxi'])
      }
    },
  )

  test.each([
    ['山西', 'shanxi'],
    ['陕西', 'shaanxi'],
    ['Shaanxi', 'shaanxi'],
  ])('%s is %s alone', (typed, region) => {
    const { question } = ask(typed)
    expect([question.oneOf, question.regions.map(({ region: { id } }) => id)]).toEqual([[], [region]])
  })

  test('a slip in a region’s name is read only as what it is near to', () => {
    expect(ask('guangdnog').question.regions.map(({ region }) => region.id)).toEqual(['guangdong'])
    expect(ask('pension money').question).toMatchObject({ regions: [], oneOf: [] })
  })

  test('pinyin with and without spaces, wide letters and capitals find the same', () => {
    const [first, ...others] = [
      'yang lao bao xian',
      'yanglaobaoxian',
      'yanglao baoxian',
      'ＹＡＮＧＬＡＯ　ＢＡＯＸＩＡＮ',
    ].map((typed) => paths(typed).slice(0, 5))
    for (const other of others) expect(other).toEqual(first)
  })

  test('what is nowhere is not found', () => {
    for (const typed of ['asdfghjkl', 'qqqq', '🙂', '……']) expect(paths(typed), typed).toEqual([])
  })
})
