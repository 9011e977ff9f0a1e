import type { VideoScript } from '../lesson-script.ts'

const shared = { language: 'en', hue: 150, course: 'Reading financial statements' } as const

export const FINANCIAL_STATEMENTS: readonly VideoScript[] = [
  {
    ...shared,
    key: 'statements-1-balance-sheet',
    title: 'Reading a balance sheet',
    slides: [
      {
        heading: 'A photograph, not a film',
        points: ['Assets: what the firm has', 'Liabilities: what it owes', 'Equity: what is left for the owners'],
        sentences: ['A balance sheet shows a firm on one day.', 'On one side stands what it has; on the other, who has a claim on it.'],
      },
      {
        heading: 'A bakery on 31 December',
        table: {
          head: ['EGP thousand', '', ''],
          rows: [
            ['Cash', '120', ''],
            ['Flour and stock', '80', ''],
            ['Ovens', '600', ''],
            ['Total assets', '800', ''],
          ],
          mark: [3],
        },
        sentences: ['Our bakery has cash, flour and ovens, eight hundred thousand pounds in all.'],
      },
      {
        heading: 'Who has the claim?',
        table: {
          head: ['EGP thousand', ''],
          rows: [
            ['Owed to suppliers', '150'],
            ['Bank loan', '350'],
            ['Equity', '300'],
            ['Total', '800'],
          ],
          mark: [2, 3],
        },
        sentences: [
          'Suppliers and the bank are owed five hundred thousand.',
          'What remains, three hundred thousand, is the equity.',
          'The two sides are always equal, because equity is defined as the difference.',
        ],
      },
    ],
  },
  {
    ...shared,
    key: 'statements-2-income',
    title: 'Profit is an opinion: the income statement',
    slides: [
      {
        heading: 'From sales to profit',
        table: {
          head: ['EGP thousand', 'Year'],
          rows: [
            ['Sales', '1,000'],
            ['Cost of goods sold', '−550'],
            ['Gross profit', '450'],
            ['Wages, rent', '−270'],
            ['Depreciation', '−60'],
            ['Operating profit', '120'],
          ],
          mark: [2, 5],
        },
        sentences: [
          'The income statement covers a whole year.',
          'Begin with sales and take away what it cost to make what was sold.',
          'That leaves gross profit, forty-five piastres in each pound.',
        ],
      },
      {
        heading: 'The line that is a judgement',
        points: ['Ovens cost 600, expected to last 10 years', 'Each year carries 60 as depreciation', 'Say 15 years and profit rises by 20'],
        sentences: [
          'Look at depreciation.',
          'Nobody paid sixty thousand this year; it is this year’s share of the ovens.',
          'If the owner says fifteen years instead of ten, profit goes up, and not one loaf more was sold.',
        ],
      },
    ],
  },
  {
    ...shared,
    key: 'statements-3-cash-flow',
    title: 'Where did the cash go?',
    slides: [
      {
        heading: 'Profit 120, yet cash fell',
        table: {
          head: ['EGP thousand', ''],
          rows: [
            ['Operating profit', '120'],
            ['Add back depreciation', '+60'],
            ['Customers owe more', '−90'],
            ['Cash from operations', '90'],
          ],
          mark: [3],
        },
        sentences: [
          'A firm can make a profit and still run out of money.',
          'Depreciation took no cash, so we add it back.',
          'But hotels that buy our bread now pay a month late, and ninety thousand is still in their pockets.',
        ],
      },
      {
        heading: 'Three drawers',
        points: ['Operations: +90', 'Investment: new oven, −140', 'Financing: loan repaid, −30', 'Change in cash: −80'],
        sentences: [
          'Then we bought an oven and repaid part of the loan.',
          'Ninety in, one hundred and seventy out: cash fell by eighty.',
          'Always ask which of the three drawers the money came from.',
        ],
      },
    ],
  },
  {
    ...shared,
    key: 'statements-4-ratios',
    title: 'Three ratios that start a conversation',
    slides: [
      {
        heading: 'Can it pay its bills?',
        points: ['Current assets 200 ÷ current liabilities 150', '= 1.3', 'Compare with last year and with neighbours'],
        sentences: [
          'The current ratio compares what turns into cash within a year with what falls due within a year.',
          'One point three means there is a little air.',
        ],
      },
      {
        heading: 'Does it earn enough?',
        points: ['Operating profit 120 ÷ sales 1,000 = 12 %', 'Operating profit 120 ÷ assets 800 = 15 %'],
        sentences: ['The margin says how much of each pound of sales is kept.', 'Return on assets says how hard the ovens work.'],
      },
      {
        heading: 'A ratio is a question',
        points: ['Why did it move?', 'Is the number typical of the season?', 'What would have to be true?'],
        sentences: ['No ratio is good or bad by itself.', 'It tells you what to ask the person who runs the bakery.'],
      },
    ],
  },
]
