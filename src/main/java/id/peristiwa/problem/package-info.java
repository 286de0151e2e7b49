/** Every answer that tells of an error: problem details after RFC 9457, made in this package alone. */
package id.peristiwa.problem;
