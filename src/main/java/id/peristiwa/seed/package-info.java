/** The articles that a new embedded database starts with. */
package id.peristiwa.seed;
