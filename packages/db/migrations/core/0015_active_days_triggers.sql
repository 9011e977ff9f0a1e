CREATE FUNCTION note_log_in_day() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO active_days (day, user_id) VALUES ((NEW.created_at AT TIME ZONE 'UTC')::date, NEW.user_id) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
--> statement-breakpoint
-- An admin's view of an account is no visit of its owner.
CREATE TRIGGER sessions_active_day AFTER INSERT ON sessions FOR EACH ROW WHEN (NEW.viewing_id IS NULL) EXECUTE FUNCTION note_log_in_day();
--> statement-breakpoint
CREATE FUNCTION note_learning_day() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO active_days (day, user_id) VALUES ((NEW.last_active_at AT TIME ZONE 'UTC')::date, NEW.user_id) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER enrolments_first_active_day AFTER INSERT ON enrolments FOR EACH ROW WHEN (NEW.last_active_at IS NOT NULL) EXECUTE FUNCTION note_learning_day();
--> statement-breakpoint
-- Watching moves the moment every few seconds: only a new day is worth a row.
CREATE TRIGGER enrolments_active_day AFTER UPDATE OF last_active_at ON enrolments FOR EACH ROW
  WHEN (NEW.last_active_at IS NOT NULL AND (OLD.last_active_at AT TIME ZONE 'UTC')::date IS DISTINCT FROM (NEW.last_active_at AT TIME ZONE 'UTC')::date)
  EXECUTE FUNCTION note_learning_day();
--> statement-breakpoint
INSERT INTO active_days (day, user_id)
  SELECT (created_at AT TIME ZONE 'UTC')::date, user_id FROM sessions WHERE viewing_id IS NULL
  UNION SELECT (last_active_at AT TIME ZONE 'UTC')::date, user_id FROM enrolments WHERE last_active_at IS NOT NULL
  ON CONFLICT DO NOTHING;
