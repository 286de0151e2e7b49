/** The packaged program as a user runs it: as a process of its own. */
package id.peristiwa.packaged;
