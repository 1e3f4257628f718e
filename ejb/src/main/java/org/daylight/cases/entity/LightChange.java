package org.daylight.cases.entity;

import org.daylight.deadlines.Light;

/** A light was one and is another. */
public record LightChange(Light from, Light to) {

    public String json() {
        return "{\"from\": \"%s\", \"to\": \"%s\"}".formatted(from, to);
    }
}
