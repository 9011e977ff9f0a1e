CREATE TRIGGER audit_entries_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
-- Servers keep who a session or a token stands for in memory for a moment. Whatever makes that wrong is told to all of them when it is committed,
-- whoever did it: channel lectern_auth, payload `session:<id>`, `token:<hash>` or `user:<id>`.
CREATE FUNCTION tell_of_session() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('lectern_auth', 'session:' || OLD.id);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER sessions_tell AFTER DELETE OR UPDATE OF user_id, viewing_id ON sessions FOR EACH ROW EXECUTE FUNCTION tell_of_session();
--> statement-breakpoint
CREATE FUNCTION tell_of_token() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('lectern_auth', 'token:' || OLD.token_hash);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER api_tokens_tell AFTER DELETE OR UPDATE OF revoked_at, expires_at, scopes ON api_tokens FOR EACH ROW EXECUTE FUNCTION tell_of_token();
--> statement-breakpoint
CREATE FUNCTION tell_of_user() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('lectern_auth', 'user:' || OLD.id);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER users_tell AFTER UPDATE OF username, email, email_verified_at, password_hash, role, name, country, locale, currency, suspended_at, erased_at ON users
  FOR EACH ROW EXECUTE FUNCTION tell_of_user();
