CREATE EXTENSION IF NOT EXISTS citext;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS unaccent;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
-- One spelling for search: lower case, no Latin accents, no Arabic diacritics or tatweel; alef, ya and ta marbuta unified (C2).
CREATE FUNCTION lectern_normalise(input text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT translate(
    regexp_replace(lower(public.unaccent('public.unaccent', input)), '[\u064B-\u0652\u0670\u0640]', '', 'g'),
    'أإآٱىةؤئ',
    'اااايهوي'
  )
$$;
