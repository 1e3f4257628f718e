package org.daylight.conformance.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.daylight.conformance.DeviationKind;

/**
 * Whether a case followed its flow, and the fewest deviations that explain where it did not. Of the flow 受理, 承办, 审核, 批准, 办结 a case 受理, 审核, 承办,
 * 批准, 办结 has 承办 in the wrong place; 受理, 承办, 批准 that is over has skipped 审核 and ended before 办结. A case that is not over lacks nothing that can still
 * come. Where it was given back, it goes on from the step to which it was given.
 *
 * @article SIG-29 (000 art. 21(5)), ACT-10 (000 art. 30(8)), MON-13 (002 art. 20(3)), MON-01 (000 art. 16(1)), C22
 */
public final class ConformanceRules {
    private ConformanceRules() {
    }

    /** Whether the steps are in the order of the flow: no object is made. */
    public static boolean isInOrder(FlowModel model, CaseSequence events) {
        int here = FlowModel.START;
        int only = CaseSequence.NO_STEP;
        for (int i = 0; i < events.size(); i++) {
            int step = events.step(i);
            if (step >= 0) {
                if (only >= 0 ? step != only : !model.leads(here, step)) {
                    return false;
                }
                here = step;
                only = CaseSequence.NO_STEP;
            } else if (events.isBack(i)) {
                only = events.backTo(i);
            } else {
                return false;
            }
        }
        return !events.isEnded() || only < 0 && model.mayEnd(here);
    }

    /** Deviations of the order of steps, by place; empty where {@link #isInOrder}. */
    public static List<Deviation> ofOrder(FlowModel model, CaseSequence events) {
        if (isInOrder(model, events)) {
            return List.of();
        }
        List<Deviation> found = new ArrayList<>();
        int begin = 0;
        int only = CaseSequence.NO_STEP;
        for (int i = 0; i < events.size(); i++) {
            if (events.isBack(i)) {
                new Stretch(model, events, begin, i, only, false).explain(found);
                begin = i + 1;
                only = events.backTo(i);
            }
        }
        new Stretch(model, events, begin, events.size(), only, events.isEnded()).explain(found);
        return found;
    }

    /** Deviations in who did the steps and what they wrote, by place. */
    public static List<Deviation> ofPeople(FlowModel model, CaseSequence events) {
        List<Deviation> found = null;
        int[] levels = model.isOneLevel() ? null : new int[model.size()];
        for (int i = 0; i < events.size(); i++) {
            int step = events.step(i);
            if (events.isUnreasoned(i)) {
                found = added(found, new Deviation(DeviationKind.REASON_MISSING, i, Math.max(step, CaseSequence.NO_STEP), step, 0));
            }
            if (events.isBack(i) && levels != null) {
                Arrays.fill(levels, events.backTo(i), levels.length, 0);
            }
            if (step >= 0 && FlowModel.isLevel(model.steps().get(step).kind())) {
                found = ofLevel(model, events, i, levels, found);
            }
        }
        return found == null ? List.of() : found;
    }

    private static List<Deviation> ofLevel(FlowModel model, CaseSequence events, int place, int[] levels, List<Deviation> known) {
        int step = events.step(place);
        int actor = events.actor(place);
        List<Deviation> found = known;
        if (levels != null) {
            if (actor > 0 && FlowModel.isDeciding(model.steps().get(step).kind()) && last(levels, step) == actor) {
                found = added(found, new Deviation(DeviationKind.SAME_PERSON, place, step, step, 0));
            }
            levels[step] = actor;
        }
        if (actor > 0 && model.steps().get(step).person() != null && !events.isCharged(place)) {
            found = added(found, new Deviation(DeviationKind.WITHOUT_AUTHORITY, place, step, step, 0));
        }
        return found;
    }

    /** Who held the latest level before the step; 0: nobody. */
    private static int last(int[] levels, int step) {
        for (int before = step - 1; before >= 0; before--) {
            if (levels[before] > 0) {
                return levels[before];
            }
        }
        return 0;
    }

    private static List<Deviation> added(List<Deviation> found, Deviation one) {
        List<Deviation> all = found == null ? new ArrayList<>() : found;
        all.add(one);
        return all;
    }

    /**
     * The events between two returns, laid along the way of the flow that leaves fewest of them, and fewest wanted steps, without a counterpart.
     * Since no step comes twice on a way, the events that keep their place are the cheapest ascending chain.
     */
    private static final class Stretch {
        private final FlowModel model;
        private final CaseSequence events;
        private final int begin;
        private final int end;
        private final int only;
        private final boolean over;
        private final int[] cost;
        private final int[] before;

        /** @param only step with which it must begin; {@link CaseSequence#NO_STEP}: as the flow does */
        Stretch(FlowModel model, CaseSequence events, int begin, int end, int only, boolean over) {
            this.model = model;
            this.events = events;
            this.begin = begin;
            this.end = end;
            this.only = only;
            this.over = over;
            this.cost = new int[end - begin];
            this.before = new int[end - begin];
        }

        void explain(List<Deviation> found) {
            for (int i = 0; i < cost.length; i++) {
                chain(i);
            }
            explain(kept(cheapest()), found);
        }

        private void chain(int i) {
            int step = step(i);
            cost[i] = FlowModel.FAR;
            before[i] = -1;
            if (step < 0) {
                return;
            }
            cost[i] = Math.min(FlowModel.FAR, i + fromStart(step));
            for (int earlier = 0; earlier < i; earlier++) {
                int way = step(earlier) < 0 ? FlowModel.FAR : model.between(step(earlier), step);
                int with = cost[earlier] + (i - earlier - 1) + way;
                if (with < cost[i] || with == cost[i] && before[i] < 0) {
                    cost[i] = with;
                    before[i] = earlier;
                }
            }
        }

        private int step(int i) {
            return events.step(begin + i);
        }

        private int fromStart(int step) {
            if (only < 0) {
                return model.between(FlowModel.START, step);
            }
            return step == only ? 0 : model.weight(only) + model.between(only, step);
        }

        private int left(int step) {
            return !over ? 0 : step >= 0 ? model.toEnd(step) : only < 0 ? model.toEnd(FlowModel.START) : model.weight(only) + model.toEnd(only);
        }

        /** Last event that keeps its place, of equally cheap ones the latest, since a step that came is rather early than none; -1: none does. */
        private int cheapest() {
            int best = -1;
            int least = cost.length + left(CaseSequence.NO_STEP);
            for (int i = 0; i < cost.length; i++) {
                int whole = cost[i] >= FlowModel.FAR ? FlowModel.FAR : cost[i] + cost.length - 1 - i + left(step(i));
                if (whole <= least && whole < FlowModel.FAR) {
                    least = whole;
                    best = i;
                }
            }
            return best;
        }

        private List<Integer> kept(int last) {
            List<Integer> kept = new ArrayList<>();
            for (int i = last; i >= 0; i = before[i]) {
                kept.add(0, i);
            }
            return kept;
        }

        private void explain(List<Integer> kept, List<Deviation> found) {
            List<int[]> missing = new ArrayList<>();
            int here = FlowModel.START;
            for (int i : kept) {
                passed(here, step(i)).forEach(step -> missing.add(new int[] {step, begin + i}));
                here = step(i);
            }
            int known = missing.size();
            if (over) {
                rest(here).forEach(step -> missing.add(new int[] {step, end}));
            }
            List<Deviation> own = new ArrayList<>();
            boolean[] done = extras(kept, missing, own);
            for (int i = 0; i < known; i++) {
                if (!done[i]) {
                    own.add(new Deviation(DeviationKind.SKIPPED, missing.get(i)[1], missing.get(i)[0], missing.get(i)[0], 1));
                }
            }
            truncated(missing, done, known, own);
            own.sort(Comparator.comparingInt(Deviation::at));
            found.addAll(own);
        }

        private List<Integer> passed(int from, int to) {
            if (from != FlowModel.START || only < 0) {
                return model.passed(from, to);
            }
            return only == to ? List.of() : with(only, model.passed(only, to));
        }

        private List<Integer> rest(int from) {
            return from != FlowModel.START || only < 0 ? model.left(from) : with(only, model.left(only));
        }

        private List<Integer> with(int first, List<Integer> others) {
            List<Integer> all = new ArrayList<>(others);
            if (model.weight(first) > 0) {
                all.add(0, first);
            }
            return all;
        }

        /** Events without a place; which of the missing steps were done elsewhere. */
        private boolean[] extras(List<Integer> kept, List<int[]> missing, List<Deviation> own) {
            boolean[] done = new boolean[missing.size()];
            BitSet seen = new BitSet();
            kept.forEach(i -> seen.set(step(i)));
            for (int i = 0; i < cost.length; i++) {
                if (!kept.contains(i)) {
                    own.add(extra(i, seen, missing, done));
                }
            }
            return done;
        }

        private Deviation extra(int i, BitSet seen, List<int[]> missing, boolean[] done) {
            int step = step(i);
            if (step < 0) {
                return new Deviation(DeviationKind.UNKNOWN, begin + i, CaseSequence.NO_STEP, expected(i), 1);
            }
            if (seen.get(step)) {
                return new Deviation(DeviationKind.REPEATED, begin + i, step, expected(i), 1);
            }
            for (int one = 0; one < missing.size(); one++) {
                if (missing.get(one)[0] == step && !done[one]) {
                    done[one] = true;
                    seen.set(step);
                    return new Deviation(DeviationKind.SWAPPED, begin + i, step, expected(i), 2);
                }
            }
            seen.set(step);
            boolean misplaced = model.weight(step) == 0 || !over; // what is not over may still come to what was passed over
            return new Deviation(misplaced ? DeviationKind.SWAPPED : DeviationKind.UNKNOWN, begin + i, step, expected(i), 1);
        }

        /** What the flow wanted instead: the first step that may follow the event before. */
        private int expected(int i) {
            for (int earlier = i - 1; earlier >= 0; earlier--) {
                if (step(earlier) >= 0) {
                    return first(model.direct(step(earlier)));
                }
            }
            return only >= 0 ? only : first(model.direct(FlowModel.START));
        }

        private static int first(int[] steps) {
            return steps.length == 0 ? CaseSequence.NO_STEP : steps[0];
        }

        private void truncated(List<int[]> missing, boolean[] done, int from, List<Deviation> own) {
            int first = CaseSequence.NO_STEP;
            int count = 0;
            for (int i = from; i < missing.size(); i++) {
                if (!done[i]) {
                    first = count++ == 0 ? missing.get(i)[0] : first;
                }
            }
            if (count > 0) {
                own.add(new Deviation(DeviationKind.TRUNCATED, end, first, first, count));
            }
        }
    }
}
