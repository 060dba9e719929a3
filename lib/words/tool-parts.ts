export type ToolParts = { numbers: readonly string[]; outcomes: readonly string[] }

/** What the code of each tool asks its file for: the numbers it reckons with, and the outcomes it can come to. */
export const TOOL_PARTS = {
  deadlines: { numbers: [], outcomes: ['certain', 'not-certain', 'no-limit'] },
  'payment-place': {
    numbers: [
      'enough',
      'minimum',
      'retirement-from',
      'men-former',
      'men-every',
      'men-most',
      'women-55-former',
      'women-55-every',
      'women-55-most',
      'women-50-former',
      'women-50-every',
      'women-50-most',
    ],
    outcomes: ['hukou-place', 'current-place', 'last-long-place', 'gathered', 'depends'],
  },
} as const satisfies Readonly<Record<string, ToolParts>>

export type ToolId = keyof typeof TOOL_PARTS
