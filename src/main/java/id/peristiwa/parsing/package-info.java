/** Documents as they come over HTTP, and what the engine makes of them. */
package id.peristiwa.parsing;
