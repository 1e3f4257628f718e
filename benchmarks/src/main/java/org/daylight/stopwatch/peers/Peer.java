package org.daylight.stopwatch.peers;

import org.daylight.stopwatch.steps.StepLoad;

/** A contender: cases that wait for the first of three steps, by persons of three groups. */
interface Peer extends StepLoad.Taker, AutoCloseable {
    /** The case waits for its first step. */
    void open(int place) throws Exception;

    /** How many steps its own history knows. */
    long stepsInHistory() throws Exception;

    @Override
    void close();
}
