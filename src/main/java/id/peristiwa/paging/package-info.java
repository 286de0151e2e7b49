/** Lists that are read page by page. */
package id.peristiwa.paging;
