package id.peristiwa.extraction.event;

/** Whether it happened. */
public enum EventStatus {
    OCCURRED, ONGOING, PLANNED, POSSIBLE, DENIED
}
