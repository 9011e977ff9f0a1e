import type { VideoScript } from '../lesson-script.ts'

const shared = { language: 'en', hue: 255, course: 'SQL joins: from two tables to one answer' } as const

export const SQL_JOINS: readonly VideoScript[] = [
  {
    ...shared,
    key: 'sql-joins-1-keys',
    title: 'Two tables and the key between them',
    slides: [
      {
        heading: 'One fact, one place',
        table: {
          head: ['id', 'name', 'city'],
          rows: [
            ['1', 'Salma', 'Cairo'],
            ['2', 'Adel', 'Aswan'],
            ['3', 'Mariam', 'Tanta'],
          ],
        },
        sentences: ['A bookshop keeps its customers in one table.', 'Each customer is one row, and the column called id is different in every row.'],
      },
      {
        heading: 'The order points back',
        table: {
          head: ['order', 'customer_id', 'total'],
          rows: [
            ['501', '1', '240'],
            ['502', '3', '95'],
            ['503', '1', '130'],
          ],
          mark: [0, 2],
        },
        sentences: ['Orders live in a second table.', 'An order does not repeat the name; it stores the id of the customer, which is called a foreign key.'],
      },
      {
        heading: 'Why bother?',
        points: ['Salma moves: one row changes, not two orders', 'No order can spell her name wrongly', 'The price: you must join to read both'],
        sentences: [
          'If Salma moves house we change a single row.',
          'The price is that no table alone can answer: who bought what?',
          'Putting them back together is a join.',
        ],
      },
    ],
  },
  {
    ...shared,
    key: 'sql-joins-2-inner',
    title: 'The inner join, row by row',
    slides: [
      {
        heading: 'Write the condition first',
        code: 'select c.name, o.total\nfrom customers c\njoin orders o\n  on o.customer_id = c.id;',
        sentences: ['Here is an inner join.', 'The line that begins with on is the heart of it: it says which pairs of rows belong together.'],
      },
      {
        heading: 'Only pairs that match',
        table: {
          head: ['name', 'total'],
          rows: [
            ['Salma', '240'],
            ['Salma', '130'],
            ['Mariam', '95'],
          ],
          mark: [0, 1],
        },
        sentences: ['Salma has two orders, so her name appears twice.', 'Adel has none, so he is not in the result at all.'],
      },
      {
        heading: 'A count worth checking',
        points: ['3 customers, 3 orders', 'Result: 3 rows, 2 people', 'Ask each time: can one row match many?'],
        sentences: [
          'Before you trust a join, predict how many rows it should give.',
          'If one customer can match many orders, adding up a column of the customer will count it more than once.',
        ],
      },
    ],
  },
  {
    ...shared,
    key: 'sql-joins-3-left',
    title: 'Keeping the rows that match nothing',
    slides: [
      {
        heading: 'Left: keep every customer',
        code: 'select c.name, o.total\nfrom customers c\nleft join orders o\n  on o.customer_id = c.id;',
        sentences: ['Change one word and the question changes.', 'A left join keeps every row of the table on the left, whether it finds a partner or not.'],
      },
      {
        heading: 'Adel comes back, with nulls',
        table: {
          head: ['name', 'total'],
          rows: [
            ['Salma', '240'],
            ['Salma', '130'],
            ['Adel', 'null'],
            ['Mariam', '95'],
          ],
          mark: [2],
        },
        sentences: ['Adel is there now, and his total is null, which means unknown, not zero.'],
      },
      {
        heading: 'Who has never ordered?',
        code: 'select c.name\nfrom customers c\nleft join orders o\n  on o.customer_id = c.id\nwhere o.id is null;',
        sentences: ['That gives us a useful trick.', 'Keep only the rows where the right side is null, and you have the customers who never ordered.'],
      },
    ],
  },
  {
    ...shared,
    key: 'sql-joins-4-on-where',
    title: 'ON or WHERE? A mistake everybody makes once',
    slides: [
      {
        heading: 'Looks right, is wrong',
        code: 'from customers c\nleft join orders o\n  on o.customer_id = c.id\nwhere o.total > 100',
        sentences: ['We want every customer, with their large orders beside them.', 'This query loses Adel again. Why?'],
      },
      {
        heading: 'The order of work',
        points: ['First: join, fill gaps with null', 'Then: where throws rows away', 'null > 100 is not true, so Adel goes'],
        sentences: [
          'The join runs first and gives Adel a null.',
          'Then where looks at that null, finds that it is not greater than one hundred, and removes the row.',
        ],
      },
      {
        heading: 'Move the test into ON',
        code: 'from customers c\nleft join orders o\n  on o.customer_id = c.id\n and o.total > 100',
        sentences: [
          'Put the test into the on clause, and it only decides which orders are partners.',
          'Every customer stays. Remember it as: on chooses partners, where chooses rows.',
        ],
      },
    ],
  },
]
