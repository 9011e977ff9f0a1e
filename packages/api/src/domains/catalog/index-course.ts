import type { Db } from '@lectern/db/db'
import { type SQL, sql } from 'drizzle-orm'

/**
 * Brings the search index up to date with a course, in the transaction that published, changed or closed it: a published course is found, any
 * other isn't.
 */
export async function indexCourse(tx: Db, courseId: string): Promise<void> {
  await tx.execute(sql`delete from course_search s using courses c where c.id = s.course_id and s.course_id = ${courseId} and c.status <> 'published'`)
  await writeDocuments(tx, sql`c.id = ${courseId}`)
}

/**
 * Indexes all published courses anew; for imports: until the transaction ends nobody can search. Entries are collected and merged into the index at once, which is
 * several times faster than one after the other.
 */
export async function indexEveryCourse(tx: Db): Promise<void> {
  await tx.execute(sql`alter index course_search_document set (fastupdate = on, gin_pending_list_limit = 1048576)`)
  await tx.execute(sql`delete from course_search s using courses c where c.id = s.course_id and c.status <> 'published'`)
  await writeDocuments(tx, sql`true`)
  await tx.execute(sql`select gin_clean_pending_list('course_search_document')`)
  await tx.execute(sql`alter index course_search_document reset (gin_pending_list_limit)`)
  await tx.execute(sql`alter index course_search_document set (fastupdate = off)`)
}

/** Title A, instructors and subjects B, subtitle C, description D (C2). The words of all but the description are kept for correcting typing errors. */
async function writeDocuments(tx: Db, which: SQL): Promise<void> {
  await tx.execute(sql`
    with texts as (
      select
        c.id,
        lectern_words(c.title) as title,
        lectern_words(concat_ws(' ', s.name_en, s.name_ar, p.name_en, p.name_ar, (
          select string_agg(u.name, ' ') from course_instructors ci join users u on u.id = ci.user_id where ci.course_id = c.id))) as people_and_subjects,
        lectern_words(c.subtitle) as subtitle,
        lectern_words(c.description) as description
      from courses c left join subjects s on s.id = c.subject_id left join subjects p on p.id = s.parent_id
      where c.status = 'published' and ${which}
    ), documents as (
      insert into course_search (course_id, document)
      select
        id,
        setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', people_and_subjects), 'B')
          || setweight(to_tsvector('simple', subtitle), 'C') || setweight(to_tsvector('simple', description), 'D')
      from texts
      on conflict (course_id) do update set document = excluded.document where course_search.document <> excluded.document
    )
    insert into search_words (word, keys)
    select word, lectern_typo_keys(word)
    from (select distinct regexp_split_to_table(concat_ws(' ', title, people_and_subjects, subtitle), ' +') as word from texts) as words
    where length(word) between 3 and 40
    on conflict do nothing`)
}
