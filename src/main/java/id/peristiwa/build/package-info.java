/** What the build itself runs. */
package id.peristiwa.build;
