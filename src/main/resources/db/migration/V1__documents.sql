-- One row a document; what was read from it stands whole in extraction and, for lists, item by item in the tables below.
CREATE TABLE document (
    id uuid PRIMARY KEY,
    external_id text UNIQUE,
    content_hash bytea NOT NULL UNIQUE,
    received_at timestamptz NOT NULL,
    published_at text,
    title text,
    source text,
    url text,
    language text NOT NULL,
    day date,
    text text NOT NULL,
    extraction text NOT NULL
);

CREATE TABLE actor (
    id text PRIMARY KEY,
    document_id uuid NOT NULL REFERENCES document ON DELETE CASCADE,
    ordinal integer NOT NULL,
    type text NOT NULL,
    name text NOT NULL,
    body text NOT NULL
);
CREATE UNIQUE INDEX actor_newest ON actor (document_id DESC, ordinal);

CREATE TABLE location (
    id text PRIMARY KEY,
    document_id uuid NOT NULL REFERENCES document ON DELETE CASCADE,
    ordinal integer NOT NULL,
    name text NOT NULL,
    country text,
    body text NOT NULL
);
CREATE UNIQUE INDEX location_newest ON location (document_id DESC, ordinal);

CREATE TABLE statement (
    id text PRIMARY KEY,
    document_id uuid NOT NULL REFERENCES document ON DELETE CASCADE,
    ordinal integer NOT NULL,
    kind text NOT NULL,
    speaker text,
    body text NOT NULL
);
CREATE UNIQUE INDEX statement_newest ON statement (document_id DESC, ordinal);

CREATE TABLE event (
    id text PRIMARY KEY,
    document_id uuid NOT NULL REFERENCES document ON DELETE CASCADE,
    ordinal integer NOT NULL,
    type text NOT NULL,
    status text NOT NULL,
    date text,
    body text NOT NULL
);
CREATE UNIQUE INDEX event_newest ON event (document_id DESC, ordinal);
