package id.peristiwa.extraction.time;

/** The four types of TIMEX3. */
public enum TimexType {
    DATE, TIME, DURATION, SET
}
