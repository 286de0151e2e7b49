-- Articles of the seed directory that have been stored once, by name. One that is deleted afterwards stays deleted.
CREATE TABLE seed (
    name text PRIMARY KEY,
    stored_at timestamptz NOT NULL
);
