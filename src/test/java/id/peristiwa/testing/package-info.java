/** What tests of the service share: a database, checked requests, the seed. */
package id.peristiwa.testing;
