-- Without it the planner takes any typed word for rare, and reads and sorts everybody for one that is in every address.
CREATE STATISTICS users_words ON (lectern_normalise(name || ' ' || username::text || ' ' || email::text)) FROM users;
