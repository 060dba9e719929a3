/** A length of time in words: 8年6个月, 8 years 6 months. `tag` is a BCP 47 language tag. */
export function spanInWords(months: number, tag: string): string {
  const unit = (value: number, name: 'year' | 'month') =>
    new Intl.NumberFormat(tag, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value)
  const years = Math.floor(months / 12)
  const rest = months % 12
  const parts = [...(years > 0 || rest === 0 ? [unit(years, 'year')] : []), ...(rest > 0 ? [unit(rest, 'month')] : [])]
  return parts.join(tag.startsWith('zh') ? '' : ' ').replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
}

/** A month in words: 2036年9月, September 2036. */
export function monthInWords(month: string, tag: string): string {
  const format = new Intl.DateTimeFormat(tag.startsWith('en') ? 'en-GB' : tag, {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
  })
  return format.format(new Date(`${month}-01T00:00:00Z`))
}
