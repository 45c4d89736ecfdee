-- By what a person knows a session of theirs again: names of browser and system, and the address of the last sign-in.
ALTER TABLE sessions ADD COLUMN agent TEXT;
ALTER TABLE sessions ADD COLUMN place TEXT;
