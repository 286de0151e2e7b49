/** What happened: triggers, types, participants, place, time, status and quantities of events. */
package id.peristiwa.extraction.event;
