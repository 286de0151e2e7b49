/** Commands that need no server. */
package id.peristiwa.cli;
