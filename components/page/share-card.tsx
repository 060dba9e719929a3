import { balancedLines } from '#lib/words/balanced-lines.ts'

/** The light colours of app/globals.css; a picture has no style sheet. */
const GROUND = '#fffefb'
const INK = '#1b1d1c'
const QUIET = '#4a4f4c'
const LINE = '#c9cdc8'
const ACCENT = '#0a4f5c'
const TINT = '#eef4f3'

/** The room of the sentence beside the drawing, in pixels. */
const WIDTH = 700

/** Two arrows, as in public/icon.svg: one goes, one comes. */
const ARROWS = '<path d="M14 24h30m0 0-9-9m9 9-9 9M50 42H20m0 0 9-9m-9 9 9 9"/>'

const sheet = (inner: string) => `<rect x="13" y="7" width="38" height="50" rx="3"/>${inner}`
const tick = (y: number) => `<path d="M20 ${y}l2.5 2.5 4.5-5M33 ${y}h11"/>`

/** A drawing for each kind of page on a square of 64 units; nothing that could be taken for an emblem. */
const DRAWINGS = {
  home: ARROWS,
  plan: sheet(`${tick(19)}${tick(32)}<path d="M20 45h24"/>`),
  policy: '<path d="M32 16c-6-5-14-5-22-3v38c8-2 16-2 22 3 6-5 14-5 22-3V13c-8-2-16-2-22 3zM32 16v38"/>',
  materials: sheet(`${tick(19)}${tick(32)}${tick(45)}`),
  steps: '<path d="M8 54h14V40h14V26h14V12h8"/>',
  status:
    '<path d="M13 32h38"/><circle cx="10" cy="32" r="4" fill="#0a4f5c"/><circle cx="32" cy="32" r="7" fill="#0a4f5c"/><circle cx="54" cy="32" r="4" fill="#eef4f3"/>',
  problems: '<circle cx="32" cy="32" r="24"/><path d="M25 26c0-9 15-9 15 0 0 6-8 6-8 12M32 46v.1"/>',
  channels: '<path d="M20 9h-7c-3 0-5 2-4 5 4 21 20 37 41 41 3 1 5-1 5-4v-7l-12-5-6 6c-6-3-11-8-14-14l6-6z"/>',
  regions: '<circle cx="14" cy="44" r="6"/><circle cx="50" cy="20" r="6"/><path d="M20 42c16-2 10-16 24-20"/>',
  law: sheet('<path d="M21 20h22M21 29h22M21 38h22M21 47h12"/>'),
  tools: '<rect x="9" y="13" width="46" height="42" rx="3"/><path d="M9 25h46M21 7v11M43 7v11M22 40l7 7 14-13"/>',
  glossary: '<path d="M8 12h48v32H32L20 56V44H8zM19 24h26M19 33h16"/>',
  page: '<circle cx="32" cy="32" r="24"/><path d="M32 29v16M32 19v.1"/>',
} as const satisfies Readonly<Record<string, string>>

const drawingOf = (kind: string) => DRAWINGS[kind in DRAWINGS ? (kind as keyof typeof DRAWINGS) : 'page']

/** A drawing as a picture of its own, with lines of one weight. */
function drawing(lines: string, colour: string, weight: number): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" fill="none" stroke="${colour}" stroke-width="${weight}" stroke-linecap="round" stroke-linejoin="round">${lines}</svg>`
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}

export type ShareCardProps = { kind: string; title: string; name: string; identity: string; tag: string }

/** The picture that a chat shows of a shared page: the page's sentence, the site's name, and that it is no government site. */
export function ShareCard({ kind, title, name, identity, tag }: ShareCardProps) {
  const chinese = tag.startsWith('zh')
  const length = [...title].length
  const size = length > (chinese ? 18 : 50) ? 56 : length > 30 ? 64 : 76
  // Words of a Chinese line are not parted by spaces, so that a drawing program would break it anywhere.
  const lines = chinese ? balancedLines(title, Math.floor(WIDTH / size)) : [title]
  return (
    <div lang={tag} style={{ ...column, width: '100%', height: '100%', background: GROUND, padding: '64px 72px 52px' }}>
      <div style={{ display: 'flex', alignItems: 'center' }}>
        <div style={{ display: 'flex', background: ACCENT, borderRadius: 12, width: 64, height: 64 }}>
          {/* biome-ignore lint/performance/noImgElement: this is drawn into a picture, not sent to a browser */}
          <img src={drawing(ARROWS, GROUND, 5)} width={64} height={64} alt="" />
        </div>
        <div style={{ display: 'flex', marginLeft: 24, fontSize: 36, color: INK }}>{name}</div>
      </div>
      <div style={{ display: 'flex', flexGrow: 1, alignItems: 'center', justifyContent: 'space-between' }}>
        <div style={{ ...column, width: WIDTH, fontSize: size }}>
          {lines.map((line) => (
            <div key={line} style={heading}>
              {line}
            </div>
          ))}
        </div>
        <div style={{ ...middle, background: TINT, borderRadius: 160, width: 300, height: 300 }}>
          {/* biome-ignore lint/performance/noImgElement: this is drawn into a picture, not sent to a browser */}
          <img src={drawing(drawingOf(kind), ACCENT, 2.5)} width={170} height={170} alt="" />
        </div>
      </div>
      <div style={{ display: 'flex', borderTop: `2px solid ${LINE}`, paddingTop: 28, fontSize: 28, color: QUIET }}>
        {identity}
      </div>
    </div>
  )
}

const column = { display: 'flex', flexDirection: 'column' } as const
const heading = { fontWeight: 700, lineHeight: 1.3, color: INK, textWrap: 'balance' } as const
const middle = { display: 'flex', alignItems: 'center', justifyContent: 'center' } as const
