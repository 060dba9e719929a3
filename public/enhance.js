// @ts-check
// The one script of the site. Everything works without it; each control is made here, and only where it works.

const script = /** @type {HTMLScriptElement} */ (document.currentScript)
const words = /** @type {Record<string, string>} */ (JSON.parse(script.dataset.words || '{}'))
const root = document.documentElement

/** Storage that may be refused (private windows, full disks): then nothing is kept, and nothing breaks. */
const store = {
  /** @param {string} key */
  get(key) {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  },
  /** @param {string} key @param {string | null} value @returns {boolean} */
  set(key, value) {
    try {
      if (value === null) localStorage.removeItem(key)
      else localStorage.setItem(key, value)
      return true
    } catch {
      return false
    }
  },
}

const tools = document.createElement('p')
tools.className = 'tools'
tools.dataset.enhance = ''
const said = document.createElement('span')
said.setAttribute('role', 'status')

/** @param {string} text @param {(button: HTMLButtonElement) => void} act @param {Element} place */
function button(text, act, place = tools) {
  const made = document.createElement('button')
  made.type = 'button'
  made.textContent = text
  made.addEventListener('click', () => act(made))
  place.append(made)
  return made
}

function largeType() {
  const now = () => root.classList.contains('large')
  if (!store.set('probe', '1') || !store.set('probe', null)) return
  if (store.get('large') === '1') root.classList.add('large')
  // Beside the language links, whose line is there already: nothing below may move when the button comes.
  const place = document.createElement('span')
  place.className = 'tools'
  place.dataset.enhance = ''
  const made = button(
    words.large ?? '',
    () => {
      root.classList.toggle('large')
      store.set('large', now() ? '1' : null)
      made.setAttribute('aria-pressed', String(now()))
    },
    place,
  )
  made.setAttribute('aria-pressed', String(now()))
  document.querySelector('.languages')?.append(place)
}

function copyLink() {
  if (!navigator.clipboard) return
  const address = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? location.href
  const say = (/** @type {string} */ text) => () => {
    said.textContent = text
  }
  button(words.copy ?? '', () => {
    navigator.clipboard.writeText(address).then(say(words.copied ?? ''), say(address))
  })
}

function printButton() {
  // WeChat's browser has the function and does nothing with it.
  if (typeof window.print !== 'function' || /MicroMessenger/i.test(navigator.userAgent)) return
  button(words.print ?? '', () => window.print())
}

function readAloud() {
  const speech = window.speechSynthesis
  const main = document.querySelector('main')
  if (!speech || !main) return
  const wanted = root.lang.toLowerCase()
  // Mandarin under each of its names; Cantonese calls itself Chinese too.
  const tongue = /^zh/.test(wanted) ? /^(?:zh|cmn)\b(?!.*(?:yue|-hk|-mo))/ : new RegExp(`^${wanted.slice(0, 2)}\\b`)
  const named = (/** @type {SpeechSynthesisVoice} */ each) => each.lang.toLowerCase().replace(/_/g, '-')
  const voice = () => {
    const all = speech.getVoices().filter((each) => tongue.test(named(each)))
    return all.find((each) => named(each) === wanted) ?? all[0]
  }
  let made = /** @type {HTMLButtonElement | undefined} */ (undefined)
  let stop = /** @type {(() => void) | null} */ (null)
  const offer = () => {
    if (made || !voice()) return
    made = button(words.read ?? '', (self) => {
      if (stop) return stop()
      // biome-ignore lint/performance/useDomNodeTextContent: the text as laid out has a line for each block; textContent runs them together
      const pieces = main.innerText.split('\n').filter((line) => line.trim() !== '')
      // One piece at a time: engines cut long ones off, and some never end a queue in which one has failed.
      let spoken = new SpeechSynthesisUtterance()
      stop = () => {
        spoken.onend = spoken.onerror = stop = null
        speech.cancel()
        self.textContent = words.read ?? ''
      }
      const next = () => {
        const text = pieces.shift()
        if (text === undefined) return stop?.()
        spoken = new SpeechSynthesisUtterance(text)
        spoken.lang = root.lang
        spoken.voice = voice() ?? null
        spoken.onend = next
        spoken.onerror = () => stop?.()
        speech.speak(spoken)
      }
      self.textContent = words.stop ?? ''
      next()
    })
  }
  offer()
  speech.addEventListener?.('voiceschanged', offer)
  addEventListener('pagehide', () => stop?.())
}

/** What is ticked is kept on this device by its case: not by what chat programs add to an address, by its language, or by one more answer. */
function ticks() {
  const boxes = /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll('input.tick'))
  const asked = new URLSearchParams(location.search)
  const place = ['insurance', 'leaving', 'joining'].map((each) => asked.get(each) ?? '').join('/')
  const key = `ticks:${location.pathname.replace(/^\/[a-z]+/, '')}:${place}`
  if (boxes.length === 0 || !store.set('probe', '1') || !store.set('probe', null)) return
  const kept = new Set((store.get(key) ?? '').split(' ').filter(Boolean))
  for (const box of boxes) {
    const item = box.closest('[data-material]')
    const id = `${box.closest('section')?.getAttribute('aria-labelledby') ?? ''}/${item?.getAttribute('data-material') ?? ''}`
    box.checked = kept.has(id)
    box.addEventListener('change', () => {
      if (box.checked) kept.add(id)
      else kept.delete(id)
      store.set(key, kept.size > 0 ? [...kept].join(' ') : null)
    })
  }
  const list = boxes[0]?.closest('.checklist')
  if (!list) return
  const note = document.createElement('p')
  note.dataset.enhance = ''
  note.className = 'meta tools'
  note.append(words.kept ?? '', ' ')
  button(
    words.clear ?? '',
    () => {
      kept.clear()
      for (const box of boxes) box.checked = false
      store.set(key, null)
    },
    note,
  )
  list.after(note)
}

/** Text made to be copied gets a button of its own: a long press is hard for some hands. */
function copyText() {
  const area = document.querySelector('textarea[readonly]')
  if (!navigator.clipboard || !area) return
  const place = document.createElement('p')
  place.className = 'tools'
  place.dataset.enhance = ''
  const told = document.createElement('span')
  told.setAttribute('role', 'status')
  button(
    words['copy-text'] ?? '',
    () => {
      navigator.clipboard.writeText(area.textContent ?? '').then(
        () => {
          told.textContent = words.copied ?? ''
        },
        () => /** @type {HTMLTextAreaElement} */ (area).select(),
      )
    },
    place,
  )
  place.append(told)
  area.after(place)
}

largeType()
copyLink()
copyText()
printButton()
readAloud()
ticks()
if (tools.childElementCount > 0) {
  tools.append(said)
  document.querySelector('main')?.append(tools)
}
