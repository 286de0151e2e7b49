-- One row a document. Its extraction stands whole beside it, as it goes out, and item by item in the tables below: their columns are what
-- lists and searches need, body is the item as it goes out. Ids of documents are UUIDs of version 7, so their order is that of arrival.
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
    role text,
    country text,
    sector text,
    confidence double precision NOT NULL,
    body text NOT NULL
);
CREATE UNIQUE INDEX actor_newest ON actor (document_id DESC, ordinal);

CREATE TABLE location (
    id text PRIMARY KEY,
    document_id uuid NOT NULL REFERENCES document ON DELETE CASCADE,
    ordinal integer NOT NULL,
    type text NOT NULL,
    name text NOT NULL,
    country text,
    admin_code text,
    latitude double precision,
    longitude double precision,
    geonames_id integer,
    confidence double precision NOT NULL,
    body text NOT NULL
);
CREATE UNIQUE INDEX location_newest ON location (document_id DESC, ordinal);

CREATE TABLE statement (
    id text PRIMARY KEY,
    document_id uuid NOT NULL REFERENCES document ON DELETE CASCADE,
    ordinal integer NOT NULL,
    kind text NOT NULL,
    act text NOT NULL,
    speaker text,
    location text,
    date text,
    confidence double precision NOT NULL,
    body text NOT NULL
);
CREATE UNIQUE INDEX statement_newest ON statement (document_id DESC, ordinal);

CREATE TABLE event (
    id text PRIMARY KEY,
    document_id uuid NOT NULL REFERENCES document ON DELETE CASCADE,
    ordinal integer NOT NULL,
    type text NOT NULL,
    mode text,
    status text NOT NULL,
    date text,
    plover text,
    cameo text,
    quad_class integer,
    goldstein double precision,
    confidence double precision NOT NULL,
    body text NOT NULL
);
CREATE UNIQUE INDEX event_newest ON event (document_id DESC, ordinal);

-- Who takes part in an event (role SOURCE or TARGET), and where it happens.
CREATE TABLE event_actor (
    event_id text NOT NULL REFERENCES event ON DELETE CASCADE,
    actor_id text NOT NULL,
    role text NOT NULL
);
CREATE INDEX event_actor_event ON event_actor (event_id);
CREATE INDEX event_actor_actor ON event_actor (actor_id);

CREATE TABLE event_location (
    event_id text NOT NULL REFERENCES event ON DELETE CASCADE,
    location_id text NOT NULL
);
CREATE INDEX event_location_event ON event_location (event_id);
CREATE INDEX event_location_location ON event_location (location_id);
