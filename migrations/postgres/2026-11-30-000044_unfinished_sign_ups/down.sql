DROP INDEX accounts_unfinished;
