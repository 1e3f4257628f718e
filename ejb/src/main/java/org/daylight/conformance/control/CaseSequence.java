package org.daylight.conformance.control;

import java.util.Arrays;

/** The steps of one case in their order, as numbers; filled again and again, so that a log is checked without leaving anything behind. */
public final class CaseSequence {
    /** An activity that the flow does not have. */
    public static final int NO_STEP = -1;
    private static final int BACK = -2;
    private static final int ROOM = 32;

    private int size;
    private boolean ended;
    private int[] steps = new int[ROOM];
    private int[] actors = new int[ROOM];
    private boolean[] unreasoned = new boolean[ROOM];
    private boolean[] charged = new boolean[ROOM];

    /** Of the next case. */
    public void begin() {
        size = 0;
        ended = false;
    }

    /** A step was done; {@link #NO_STEP}: one that the flow does not have. */
    public void add(int step) {
        add(step, 0, false, false);
    }

    /**
     * A step was done.
     *
     * @param actor      number of the person; 0: not said
     * @param unreasoned it said no, and not why
     * @param charged    the person was handed the step, or is the one whom the flow names
     */
    public void add(int step, int actor, boolean unreasoned, boolean charged) {
        if (size == steps.length) {
            grow();
        }
        steps[size] = step;
        actors[size] = actor;
        this.unreasoned[size] = unreasoned;
        this.charged[size++] = charged;
    }

    /** The case went back to that step. */
    public void back(int step, int actor, boolean unreasoned) {
        add(BACK - step, actor, unreasoned, true);
    }

    private void grow() {
        steps = Arrays.copyOf(steps, size * 2);
        actors = Arrays.copyOf(actors, size * 2);
        unreasoned = Arrays.copyOf(unreasoned, size * 2);
        charged = Arrays.copyOf(charged, size * 2);
    }

    /** The flow of the case is over: nothing follows. */
    public void end() {
        ended = true;
    }

    public int size() {
        return size;
    }

    public boolean isEnded() {
        return ended;
    }

    /** Number of the step; {@link #NO_STEP}; or less: the case went back. */
    int step(int place) {
        return steps[place];
    }

    boolean isBack(int place) {
        return steps[place] <= BACK;
    }

    /** Step to which the case went back there. */
    int backTo(int place) {
        return BACK - steps[place];
    }

    int actor(int place) {
        return actors[place];
    }

    boolean isUnreasoned(int place) {
        return unreasoned[place];
    }

    boolean isCharged(int place) {
        return charged[place];
    }

    int[] copyOfSteps() {
        return Arrays.copyOf(steps, size);
    }

    /** Of the order of steps, and whether it is over. */
    int hash() {
        int hash = ended ? 1 : 0;
        for (int i = 0; i < size; i++) {
            hash = 31 * hash + steps[i];
        }
        return hash;
    }

    boolean isSameOrder(int[] others, boolean othersEnded) {
        return ended == othersEnded && Arrays.equals(steps, 0, size, others, 0, others.length);
    }
}
