package org.daylight.cases.entity;

import java.time.Instant;
import org.daylight.deadlines.Light;

/** A light was one and is another since the moment. */
public record LightChange(Light from, Light to, Instant at) {

    public String json() {
        return "{\"from\": \"%s\", \"to\": \"%s\"}".formatted(from, to);
    }
}
