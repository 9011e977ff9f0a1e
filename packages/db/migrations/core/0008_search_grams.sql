-- Every run of three letters of a text in search's spelling. pg_trgm has the like, but sees no letters but Latin ones in a database with the C locale.
CREATE FUNCTION lectern_grams(input text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT coalesce(array_agg(DISTINCT substr(n.spelt, i, 3)), '{}')
  FROM (SELECT public.lectern_normalise(input) AS spelt) n, generate_series(1, length(n.spelt) - 2) AS i
$$;
