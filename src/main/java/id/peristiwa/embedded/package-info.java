/** The PostgreSQL that the service starts by itself where none is given. */
package id.peristiwa.embedded;
