/** The program that starts the service or one of its commands. */
package id.peristiwa;
