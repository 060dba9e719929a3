/** The lists of words that a field may have, and no other: in the content, and in an answer of the API, of which clients make types. */
export const KNOWN = ['official', 'reported'] as const
export const FRESHNESS = ['fresh', 'due', 'overdue'] as const
export const STATES = ['unchecked', 'same', 'differs'] as const
export const UNITS = ['working-day', 'day', 'month', 'year', 'age', 'percent', 'date', 'yuan', 'count'] as const
export const VERDICTS = ['now', 'can-wait', 'not-possible', 'by-itself', 'ask-first'] as const
export const SIDES = ['leaving', 'joining', 'either'] as const
export const ACTORS = ['you', 'employer', 'leaving', 'joining'] as const
export const FORMS = ['original', 'copy', 'original-and-copy', 'electronic', 'filled-in'] as const
export const CONFIDENCES = ['national', 'practice', 'counter'] as const
export const USES = ['apply', 'accepted', 'progress', 'record', 'advice', 'complain'] as const
export const CHANNEL_KINDS = ['website', 'app', 'mini-program', 'hotline', 'window'] as const
export const TOPICS = ['condition', 'route', 'time-limit', 'fee', 'status-query', 'place', 'form', 'other'] as const
export const SOURCE_STATES = ['in-force', 'amended', 'repealed'] as const
export const SEEN = ['official', 'reprint'] as const
export const READ = ['whole', 'part', 'quoted'] as const
export const ANSWER_KINDS = ['yes', 'no', 'depends', 'how'] as const
export const DUE_KINDS = ['dated', 'no-limit', 'starts-later'] as const
export const CERTAINTIES = ['certain', 'not-certain', 'no-limit'] as const
/** The items of Art. 6 of the Interim Measures (国办发〔2009〕66号) in their order; the first that fits decides. */
export const PAYMENT_RULES = ['hukou-place', 'current-place', 'last-long-place', 'gathered'] as const
export const PAYMENT_CHANGES = ['pay-on', 'move-hukou', 'return', 'move-away'] as const
export const AGE_GROUPS = ['men', 'women-55', 'women-50'] as const
export const SEXES = ['male', 'female'] as const
export const FORMER_AGES = ['50', '55'] as const
