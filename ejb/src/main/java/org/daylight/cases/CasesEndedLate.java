package org.daylight.cases;

/** Event: a report brought the late end of cases whose red light nobody had seen; each turned red at its due instant. In the transaction of the report. */
public record CasesEndedLate(String departmentCode, long cases) {
}
