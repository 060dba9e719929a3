/** A subset of Noto Sans CJK SC under the OFL, which stands beside it; `npm run picture-font` makes it anew. */
export const PICTURE_FONT = { file: 'lib/domain/drawing/fonts/noto-sans-sc.otf', family: 'Noto Sans CJK SC' } as const
