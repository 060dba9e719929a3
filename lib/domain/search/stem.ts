/** An English word without the ending that only grammar gives it: moves, moved and moving are one. Other words lose no more than an s. */
export function stem(word: string): string {
  let bare = word.replace(/['’]s?$/, '').replace(/['’]/g, '')
  if (bare.length > 4 && bare.endsWith('ies')) bare = `${bare.slice(0, -3)}y`
  else if (bare.length > 3 && /[^siu]s$/.test(bare)) bare = bare.slice(0, -1)
  const cut = /^(.{3,}?)(?:ing|ed)$/.exec(bare)?.[1]
  if (cut && /[aeiouy]/.test(cut)) bare = cut.replace(/([^aeiouylsz])\1$/, '$1')
  return bare.length > 3 ? bare.replace(/e$/, '') : bare
}
