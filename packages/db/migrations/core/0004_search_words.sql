-- The words of a text in the one spelling of search, with a blank between them. Punctuation goes first: the parser of full-text search would keep
-- `node.js` or an Arabic comma as part of a word.
CREATE FUNCTION lectern_words(input text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT btrim(regexp_replace(public.lectern_normalise(input), '[^[:alnum:]]+', ' ', 'g'))
$$;
--> statement-breakpoint
-- All words of what somebody typed; the last one may be the beginning of a word. NULL when there is none.
CREATE FUNCTION lectern_query(input text) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT to_tsquery('simple', replace(nullif(public.lectern_words(input), ''), ' ', ' & ') || ':*')
$$;
--> statement-breakpoint
-- A word and what is left of it without one of its first sixteen letters.
CREATE FUNCTION lectern_typo_keys(word text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT array_agg(DISTINCT key) FROM (
    SELECT word AS key
    UNION ALL
    SELECT overlay(word PLACING '' FROM at FOR 1) FROM generate_series(1, least(length(word), 16)) AS at
  ) AS keys
$$;
--> statement-breakpoint
CREATE TABLE "search_words" (
	"word" text PRIMARY KEY NOT NULL,
	"keys" text[] NOT NULL
);
--> statement-breakpoint
CREATE INDEX "search_words_keys" ON "search_words" USING gin ("keys");--> statement-breakpoint
ALTER TABLE "course_search" DROP COLUMN "words";