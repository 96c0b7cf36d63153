-- One schema for PostgreSQL and SQLite. Times are milliseconds since 1970, 0 is none.
CREATE TABLE IF NOT EXISTS raw (
	id           TEXT PRIMARY KEY, -- hash of source, message and body: a repeat is known by it
	source       TEXT NOT NULL,
	received     BIGINT NOT NULL,
	content_type TEXT NOT NULL,
	number       TEXT NOT NULL,    -- asked for, of a poll
	body         BYTEA NOT NULL    -- personal data
);
CREATE TABLE IF NOT EXISTS raw_of (
	raw     TEXT NOT NULL,
	carrier TEXT NOT NULL,
	number  TEXT NOT NULL,
	PRIMARY KEY (carrier, number, raw)
);
CREATE TABLE IF NOT EXISTS quarantine (
	id           TEXT PRIMARY KEY,
	source       TEXT NOT NULL,
	adapter      TEXT NOT NULL,    -- to read it with; empty: recognized
	received     BIGINT NOT NULL,
	content_type TEXT NOT NULL,
	number       TEXT NOT NULL,    -- asked for, of a poll
	error        TEXT NOT NULL,
	body         BYTEA NOT NULL    -- personal data
);
CREATE TABLE IF NOT EXISTS shipments (
	carrier TEXT NOT NULL,
	number  TEXT NOT NULL,
	token   TEXT NOT NULL UNIQUE,  -- of the tracking page, a secret
	json    TEXT NOT NULL,         -- event.Shipment, personal data
	version BIGINT NOT NULL,       -- counts the writes, for compare-and-swap
	updated BIGINT NOT NULL,
	shown   TEXT NOT NULL,         -- eta.Window last told; made when alerts were last raised
	open    BIGINT NOT NULL,       -- 1: something is still to come, or to be done
	erased  BIGINT NOT NULL,       -- 1: what still comes in is stored without personal data
	PRIMARY KEY (carrier, number)
);
CREATE TABLE IF NOT EXISTS outbox (
	id         TEXT PRIMARY KEY,   -- the alert's ID: nothing is told twice
	carrier    TEXT NOT NULL,
	number     TEXT NOT NULL,
	json       TEXT NOT NULL,      -- watch.Alert
	created    BIGINT NOT NULL,
	send_after BIGINT NOT NULL,
	sent       BIGINT NOT NULL
);
CREATE TABLE IF NOT EXISTS cases (
	id      TEXT NOT NULL,
	carrier TEXT NOT NULL,
	number  TEXT NOT NULL,
	due     BIGINT NOT NULL,
	json    TEXT NOT NULL,         -- exception.Case, open ones only
	PRIMARY KEY (carrier, number, id)
);
CREATE INDEX IF NOT EXISTS cases_due ON cases (due);
CREATE TABLE IF NOT EXISTS acts (
	id      TEXT PRIMARY KEY,
	carrier TEXT NOT NULL,
	number  TEXT NOT NULL,
	at      BIGINT NOT NULL,
	json    TEXT NOT NULL          -- exception.Act, personal data
);
CREATE INDEX IF NOT EXISTS acts_of ON acts (carrier, number);
CREATE TABLE IF NOT EXISTS contacts (
	id      TEXT PRIMARY KEY,
	carrier TEXT NOT NULL,
	number  TEXT NOT NULL,
	at      BIGINT NOT NULL,
	json    TEXT NOT NULL          -- watch.Contact
);
