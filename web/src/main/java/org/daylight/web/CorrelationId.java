package org.daylight.web;

import java.util.UUID;

/** Ties what a person is told of a fault to its entry in the log. */
final class CorrelationId {

    /** Request attribute under which the error page finds it. */
    static final String ATTRIBUTE = "org.daylight.correlation";

    private CorrelationId() {
    }

    static String next() {
        return UUID.randomUUID().toString().substring(0, 13);
    }
}
