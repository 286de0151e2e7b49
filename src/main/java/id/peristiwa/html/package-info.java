/** The article of an HTML page: found by the page's metadata and by where its text is, written out one paragraph a line. */
package id.peristiwa.html;
